import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compatibleSince, migrationsAfter } from './compatible-since.ts'
import { findBreakingStatements } from './find-breaking-statements.ts'

describe('findBreakingStatements', () => {
  it.each([
    'DROP TABLE "plan";',
    'ALTER TABLE "plan" DROP COLUMN "seed";',
    'ALTER TABLE "plan" RENAME COLUMN "seed" TO "start";',
    'ALTER TABLE "plan" ALTER COLUMN "seed" SET NOT NULL;',
    'ALTER TABLE "plan" ALTER COLUMN "seed" SET DATA TYPE bigint;',
    'ALTER TABLE "plan" ALTER COLUMN "seed" DROP DEFAULT;',
    'ALTER TABLE "plan" ADD COLUMN "kind" text NOT NULL;',
    'ALTER TABLE "plan" ADD CONSTRAINT "kinds" CHECK ("plan"."kind" <> \'\');',
    'CREATE UNIQUE INDEX "plan_kind" ON "plan" USING btree ("kind");',
  ])('finds %s', (statement) => {
    expect(findBreakingStatements(`SELECT 1;--> statement-breakpoint\n${statement}`)).toEqual([
      statement,
    ])
  })

  it.each([
    'ALTER TABLE "plan" ADD COLUMN "kind" text;',
    'ALTER TABLE "plan" ADD COLUMN "kind" text DEFAULT \'week\' NOT NULL;',
    'CREATE INDEX "plan_kind" ON "plan" USING btree ("kind");',
    'CREATE TABLE "dish" ("id" uuid NOT NULL);--> statement-breakpoint\nCREATE UNIQUE INDEX "d" ON "dish" USING btree ("id");',
    '-- DROP TABLE "plan";',
    '-- Earlier code: writes no kind.\nCREATE UNIQUE INDEX "plan_kind" ON "plan" USING btree ("kind");',
  ])('lets %s be', (migration) => expect(findBreakingStatements(migration)).toEqual([]))

  it('wants a reason in the comment that excuses one', () => {
    const statement = 'DROP TABLE "plan";'
    expect(findBreakingStatements(`-- Earlier code: \n${statement}`)).toEqual([statement])
  })
})

describe('the migrations after `compatibleSince`', () => {
  it.each(['', ...migrationsAfter(compatibleSince)])('%s only add', (tag) => {
    if (tag === '') return
    const file = new URL(`../../migrations/${tag}.sql`, import.meta.url)
    // One that breaks earlier code names itself in compatible-since.ts; docs/deploy.md says what that means for an upgrade.
    expect(findBreakingStatements(readFileSync(file, 'utf8'))).toEqual([])
  })
})
