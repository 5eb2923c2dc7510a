import type { Locale } from '@zero-sum/contracts'
import {
  type Database,
  readAccess,
  readJobs,
  readPlans,
  readProfile,
  readRequests,
  readTicks,
  readWebhooks,
  readWeights,
} from '@zero-sum/database'
import { createTranslate } from '@zero-sum/language'
import { csvOf } from './csv.ts'
import { de } from './messages/de.ts'
import { en } from './messages/en.ts'
import type { ArchivedFile } from './zip-files.ts'

export type Export = { personId: string; locale: Locale; host: string; now: Date }

/** Every file of a person's export, each read when it is asked for. */
export async function* exportFiles(
  database: Database,
  { personId, locale, host, now }: Export,
): AsyncGenerator<ArchivedFile> {
  const profile = await readProfile(database, personId)
  const name = String(profile.person?.name ?? '')
  const t = createTranslate(locale, { en, de })
  yield {
    name: 'README.txt',
    text: [t('readme', { host, name, date: now.toISOString().slice(0, 10) })],
  }
  yield { name: 'profile.json', text: [jsonOf(profile)] }
  yield { name: 'access.json', text: [jsonOf(await readAccess(database, personId))] }
  yield { name: 'webhooks.json', text: [jsonOf(await readWebhooks(database, personId))] }
  const weights = await readWeights(database, personId)
  yield { name: 'weights.csv', text: csvOf(['date', 'kg', 'updatedAt'], weights) }
  yield { name: 'jobs.json', text: writeJobs(database, personId) }
  yield {
    name: 'shopping-ticks.json',
    text: [jsonOf({ groceryTick: await readTicks(database, personId) })],
  }
  for await (const { id, createdAt, content } of readPlans(database, personId))
    yield { name: planName(id, createdAt), text: [jsonOf(content)] }
}

/** By date, and told apart by the beginning of the id where two were made on a day. */
function planName(id: string, createdAt: Date): string {
  return `plans/${createdAt.toISOString().slice(0, 10)}-${id}.json`
}

async function* writeJobs(database: Database, personId: string): AsyncGenerator<string> {
  yield '{"jobs":['
  let separator = '\n'
  for await (const job of readJobs(database, personId)) {
    yield `${separator}${JSON.stringify(job)}`
    separator = ',\n'
  }
  yield `],\n"idempotencyKey":${JSON.stringify(await readRequests(database, personId))}}\n`
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
