import { randomUUID } from 'node:crypto'
import { intakeSchema } from '@zero-sum/contracts'
import { sampleIntakes } from '@zero-sum/testbed'
import type { BareJob } from '../bare/bare-task.ts'
import { addPeople } from './add-people.ts'
import type { Ask } from './ask.ts'

/** The smallest piece of history that an accept leaves; a fingerprint only has to differ between intakes. */
const insertJobs = `
  WITH taken AS (
    INSERT INTO plan_generation_job (id, person_id, intake, intake_fingerprint, seed, seq, undispatched)
    SELECT id, person_id, intake, md5(intake::text), seed, 1, false
    FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, person_id text, intake jsonb, seed bigint)
    RETURNING id
  )
  INSERT INTO job_event (job_id, seq, attempt, kind) SELECT id, 1, 0, 'accepted' FROM taken`

/**
 * Stores jobs of new people as an accept leaves them, but held: no relay and no sweep touches them until `releaseJobs`, so
 * that accepting is not part of what is timed. `sample` names the intake of each.
 */
export async function holdJobs(ask: Ask, count: number): Promise<BareJob[]> {
  const intakes = sampleIntakes.map((sample) => intakeSchema.parse(sample))
  const people = await addPeople(ask, count)
  const jobs = people.map((personId, seed) => {
    const sample = seed % intakes.length
    return { id: randomUUID(), person_id: personId, intake: intakes[sample], seed, sample }
  })
  await ask.rows(insertJobs, [JSON.stringify(jobs)])
  return jobs.map(({ id, sample }) => ({ id, sample }))
}

/** Lets the relay see held jobs. */
export async function releaseJobs(ask: Ask): Promise<void> {
  await ask.rows(
    `UPDATE plan_generation_job SET undispatched = true
     WHERE status = 'pending' AND NOT undispatched AND dispatch_no = 0`,
  )
}
