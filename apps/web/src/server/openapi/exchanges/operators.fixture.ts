import { randomUUID } from 'node:crypto'
import { changeRole } from '@zero-sum/database'
import { sql } from 'drizzle-orm'
import { type Cast, fail } from './cast.fixture.ts'

/** Does all that an operator can do, with and without having shown lately who they are. */
export async function operate(cast: Cast): Promise<void> {
  const { nobody, guest, jobOf, stage } = cast
  const operator = nobody()
  const email = `${randomUUID()}@example.org`
  const password = 'a long enough passphrase'
  await operator('signUp', { body: { email, password, name: 'Olga' } })
  await changeRole(stage.database, email, 'grant')
  for (const id of ['getOverview', 'listAllJobs', 'listDeadJobs', 'listWorkers', 'listAudit']) {
    const { headers } = await operator(id)
    const known = { 'if-none-match': headers.get('etag') ?? '' }
    // What a worker or a neighbour of this test did meanwhile makes another answer, which is as good.
    await operator(id, { headers: known })
  }
  // Ages are told in steps, so that of a few looks one sees nothing new.
  for (let look = 0, etag = ''; look < 5; look += 1) {
    const seen = await operator('getOverview', { headers: { 'if-none-match': etag } })
    if (seen.status === 304) break
    etag = seen.headers.get('etag') ?? ''
  }
  const quiet = { query: { subject: 'nothing' } }
  const { headers } = await operator('listAudit', quiet)
  await operator('listAudit', { ...quiet, headers: { 'if-none-match': headers.get('etag') ?? '' } })
  for (const id of ['listAllJobs', 'listAudit']) await operator(id, { query: { before: 'x' } })
  const [dead, cancelled] = [await makeDead(cast), await jobOf(await guest())]
  const { jobs }: { jobs: { person: string }[] } = (
    await operator('listAllJobs', { query: { id: dead } })
  ).body as never
  const reference = jobs[0]?.person ?? fail('the job is not listed')
  const story = await operator('getJobStory', { path: { jobId: dead } })
  const etag = { 'if-none-match': story.headers.get('etag') ?? '' }
  await operator('getJobStory', { path: { jobId: dead }, headers: etag })
  await operator('getSupported', { path: { reference } })
  await act(cast, operator, { dead, cancelled, reference })
  await stage.database.execute(
    sql`UPDATE session SET created_at = created_at - interval '1 hour', confirmed_at = NULL`,
  )
  await act(cast, operator, { dead, cancelled, reference })
  for (const word of ['a wrong passphrase', password])
    await operator('confirmOperator', { body: { password: word } })
  await act(cast, operator, {
    dead: randomUUID(),
    cancelled: randomUUID(),
    reference: '0'.repeat(12),
  })
  for (let tries = 0; tries < 10; tries += 1)
    await operator('confirmOperator', { body: { password: 'a wrong passphrase' } })
  const report = {
    incarnation: randomUUID(),
    version: '1',
    queue: 'redis',
    concurrency: 1,
    running: 0,
  }
  await cast.worker('reportWorker', {
    body: { ...report, holds: [], clockSkewMs: 3, load: 0.1, memoryMib: 90 },
  })
  await operator('listWorkers')
  await operator('getOverview')
}

type Subjects = { dead: string; cancelled: string; reference: string }

async function act(
  _: Cast,
  operator: ReturnType<Cast['nobody']>,
  { dead, cancelled, reference }: Subjects,
): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await operator('cancelAnyJob', { path: { jobId: time === 0 ? cancelled : dead } })
    await operator('replayJob', { path: { jobId: dead } })
    const group = { failure: 'exhausted', reason: 'solver_crashed' }
    await operator('replayDeadJobs', { body: { ...group, dryRun: time === 0 } })
  }
  await operator('endSessionsOf', { path: { reference } })
}

/** A job that failed three times for want of us. */
async function makeDead({ guest, jobOf, claim, worker, stage }: Cast): Promise<string> {
  const jobId = await jobOf(await guest())
  for (let tries = 0; tries < 3; tries += 1) {
    const { attempt } = await claim(jobId)
    await worker('failJob', {
      body: { kind: 'transient', jobId, attempt, reason: 'solver_crashed' },
    })
    await stage.database.execute(
      sql`UPDATE plan_generation_job SET run_after = NULL WHERE id = ${jobId}`,
    )
  }
  return jobId
}
