import { createHash, randomUUID } from 'node:crypto'
import type { ControlJobData, ControlQueue } from './queue.ts'
import type { VariantSettings } from './variant-settings.ts'

export type ControlSubmission = ControlJobData & { key: string }

/**
 * Adds a job for what was submitted. `existing` says that the person's unfinished job is named instead of a new one: one
 * job a person is BullMQ's deduplication by person in its simple mode, which lasts until that job has ended.
 */
export async function takeSubmission(
  queue: ControlQueue,
  settings: VariantSettings,
  { person, key, seed, intake }: ControlSubmission,
): Promise<{ jobId: string; existing: boolean }> {
  // Numbers counted up by BullMQ would begin again after a flush and name older jobs of other people.
  const wanted = settings.keyIsJobId ? nameByKey(person, key) : randomUUID()
  // BullMQ on Postgres gives the person's deduplication key to a job that it then doesn't add because it has ended, and that
  // key never goes away. So a repeat is looked for first, as somebody would who had met that.
  if (settings.keyIsJobId && (await queue.getJob(wanted)) !== undefined)
    return { jobId: wanted, existing: false }
  const job = await queue.add(
    'generate-plan',
    { person, seed, intake },
    { jobId: wanted, deduplication: { id: person } },
  )
  const jobId = job.id ?? wanted
  return { jobId, existing: jobId !== wanted }
}

/** A name in the form of a UUID for what one person sent under one key. */
function nameByKey(person: string, key: string): string {
  const hash = createHash('sha256').update(`${person}\n${key}`).digest('hex')
  return hash.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')
}
