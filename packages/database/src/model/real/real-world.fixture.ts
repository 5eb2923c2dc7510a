import { sql } from 'drizzle-orm'
import type { Delivery } from '../../batching/create-delivery.ts'
import type { Database } from '../../connection.ts'
import { acceptJob } from '../../jobs/accept-job.ts'
import { claimJob } from '../../jobs/claim-job.ts'
import { completeJob } from '../../jobs/complete-job.ts'
import { recordBeat } from '../../jobs/record-beat.ts'
import { epochMs } from './frozen-clock.fixture.ts'

/** The rows of one sequence of calls, and which of their ids stand for which numbers of the model. */
export type RealWorld = {
  database: Database
  delivery: Pick<Delivery, 'acceptJob' | 'claimJob' | 'completeJob' | 'recordBeat'>
  jobIds: string[]
  planIds: string[]
}

/** The id that stands for a number of the model: of a person, a claim or an incarnation. */
export function realId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export function modelId(id: string): number {
  return Number(id.slice(24))
}

/** A job that was never there. */
const unknownJobId = realId(999_999_999_999)

export function realJobId(world: RealWorld, jobId: number): string {
  return world.jobIds[jobId] ?? unknownJobId
}

/** The number of an id that the database made; a new one gets the next. */
export function numberOf(ids: string[], id: string): number {
  const known = ids.indexOf(id)
  return known === -1 ? ids.push(id) - 1 : known
}

/**
 * Empties the database for the next sequence: so many people without a job, each with a webhook that is to be told of every end,
 * and the clock at its beginning.
 */
export async function beginWorld(database: Database, people: number): Promise<RealWorld> {
  await database.execute(
    sql.raw(`
      UPDATE frozen.instant SET now_is = to_timestamp(${epochMs / 1000});
      UPDATE plan_generation_job
        SET status = 'cancelled', lease_until = NULL, finished_at = clock_timestamp()
        WHERE status IN ('pending', 'running');
      DELETE FROM person;
      DELETE FROM worker_incarnation;
      ${Array.from({ length: people }, (_, person) => insertPerson(person)).join(';\n')}`),
  )
  return { database, delivery: deliverAlone(database), jobIds: [], planIds: [] }
}

/** Each call by itself, gathered with no other. */
export function deliverAlone(database: Database): RealWorld['delivery'] {
  return {
    acceptJob: (request) => acceptJob(database, request),
    claimJob: (request) => claimJob(database, request),
    completeJob: (request) => completeJob(database, request),
    recordBeat: (request) => recordBeat(database, request),
  }
}

function insertPerson(person: number): string {
  const id = realId(person)
  return `INSERT INTO person (id, name, email, is_anonymous) VALUES ('${id}', 'Guest', '${id}@guest.invalid', true);
    INSERT INTO webhook_endpoint (id, person_id, url, events, secret_hash) VALUES
      ('${id}', '${id}', 'https://bell.example/', '{plan.completed,plan.failed,plan.cancelled}', 'none')`
}
