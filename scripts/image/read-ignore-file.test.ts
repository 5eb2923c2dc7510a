import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../config.ts'
import { readIgnoreFile } from './read-ignore-file.ts'

it('lets the last rule that matches a path or a folder above it decide', () => {
  const isSent = readIgnoreFile('# words\n**/*.md\n!LICENSE.md\ndocs\n')
  expect(isSent('src/index.ts')).toBe(true)
  expect(isSent('a/b/README.md')).toBe(false)
  expect(isSent('LICENSE.md')).toBe(true)
  expect(isSent('docs/images/week.png')).toBe(false)
  expect(isSent('apps/docs')).toBe(true)
})

describe('.dockerignore', () => {
  const isSent = readIgnoreFile(readFileSync(join(root, '.dockerignore'), 'utf8'))

  it.each([
    '.env',
    '.git/config',
    'workers/queue-processor/.env.local',
    '.data/auth-secret',
    'node_modules/zod/index.js',
    'apps/web/.next/server/app.js',
    'apps/web/e2e/look.ts',
    'packages/queue/src/settings.test.ts',
    'docs/deploy.md',
  ])('keeps %s out', (path) => expect(isSent(path)).toBe(false))

  it.each([
    'package-lock.json',
    'apps/web/src/app/page.tsx',
    'packages/database/migrations/meta/_journal.json',
    'packages/plan-forms/fonts/LICENSE',
    'scripts/launch/build-web.ts',
    'examples/keto.json',
    'LICENSE',
  ])('lets %s in', (path) => expect(isSent(path)).toBe(true))
})
