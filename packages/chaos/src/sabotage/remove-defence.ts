// Loaded by `--import` into the web and worker processes of a sabotaged run, before anything of theirs. It changes statements
// on their way to the database, so that nothing in the product itself knows how a defence could be taken away.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { removalLine } from './removals.ts'
import type { SabotageName } from './sabotages.ts'
import { changeStatement, statementChanges } from './statement-changes.ts'

const name = new URL(import.meta.url).searchParams.get('name') as SabotageName
const changes = statementChanges[name]
/** Between the end of a job and the plan that should have been stored with it. */
const gapMs = 800

type Question = string | { text: string }
type Query = (question: Question, ...rest: unknown[]) => unknown

const query = pg.Client.prototype.query as Query
let isTold = false

function tell(): void {
  if (isTold) return
  isTold = true
  process.stderr.write(`${removalLine(name)}\n`)
}

function change(question: Question): Question {
  const text = typeof question === 'string' ? question : question.text
  const changed = changeStatement(text, changes)
  if (changed.removals === 0) return question
  tell()
  if (typeof question === 'string') return changed.text
  // A copy keeps the prototype: the driver's own query objects must stay what they are.
  return Object.assign(Object.create(Object.getPrototypeOf(question)), question, {
    text: changed.text,
  })
}

/** Ends the transaction right after the statement that ends jobs, and goes on in another one a moment later. */
async function splitAfter(client: pg.Client, answer: unknown): Promise<unknown> {
  const result = (await answer) as { rows: unknown[] }
  if (result.rows.length === 0) return result
  tell()
  await query.call(client, 'COMMIT')
  await sleep(gapMs)
  await query.call(client, 'BEGIN')
  return result
}

pg.Client.prototype.query = function sabotaged(
  this: pg.Client,
  question: Question,
  ...rest: unknown[]
) {
  // The driver calls with a null text in some of its own ways; those are none of ours.
  const text = typeof question === 'string' ? question : (question as { text?: unknown }).text
  if (typeof text !== 'string') return query.call(this, question, ...rest)
  const answer = query.call(this, change(question), ...rest)
  const endsJobs = name === 'order' && /SET status = 'completed'/.test(text)
  return endsJobs && answer instanceof Promise ? splitAfter(this, answer) : answer
} as typeof pg.Client.prototype.query
