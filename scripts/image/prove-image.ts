import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTestRedis, startTestPostgres } from '@zero-sum/database/testing'
import { findFreePort } from '../../packages/database/src/embedded/free-port.ts'
import { askForPlan } from './ask-for-plan.ts'
import type { Confinement } from './confine.ts'
import { type Container, startContainer, waitUntilWell } from './start-container.ts'

export interface Proof {
  /** A replayed image. */
  folder: string
  /** What its `CMD` says. */
  command: readonly string[]
  say(line: string): void
}

type Variables = Readonly<Record<string, string>>

/**
 * Runs what the image holds against a real Postgres and Redis as its containers would: it refuses to start without settings, migrates,
 * makes a plan with the queue in Postgres and one with it in Redis, and ends when it is asked to.
 *
 * @throws Error that says what did not come true, with what the process wrote
 */
export async function proveImage(proof: Proof): Promise<void> {
  const { folder, command, say } = proof
  await using postgres = await startTestPostgres(async () => undefined)
  await using redis = await createTestRedis()
  const unset = await startContainer(asWeb(folder), command, {})
  await expectEnd(unset, 78)
  if (!unset.output().includes('DATABASE_URL is missing')) throw new Error(unset.output())
  say('The web without settings says what is missing and ends with 78.')
  const database = { DATABASE_URL: postgres.templateUrl }
  for (const queue of [{}, { REDIS_URL: redis.url }]) {
    const where = { ...database, ...queue }
    const migrate = ['node', '/app/scripts/migrate.ts']
    await expectEnd(await startContainer({ folder, cwd: '/', isReadOnly: true }, migrate, where), 0)
    say(`Migrated; the queue is in ${'REDIS_URL' in where ? 'Redis' : 'Postgres'}.`)
    await makeOnePlan(proof, where)
  }
}

function asWeb(folder: string): Confinement {
  const memory = ['/app/apps/web/.next/cache']
  return { folder, cwd: '/app/apps/web', isReadOnly: true, memory }
}

/** The secret that both share comes to the web by the environment and to the worker by a file. */
async function makeOnePlan({ folder, command, say }: Proof, where: Variables): Promise<void> {
  const [port, healthPort] = [await findFreePort(), await findFreePort()]
  const secret = randomBytes(32).toString('hex')
  const file = join(folder, '..', 'internal-secret')
  await writeFile(file, `${secret}\n`)
  const address = `http://127.0.0.1:${port}`
  const web = await startContainer(
    asWeb(folder),
    command.map((word) => (word === '3000' ? String(port) : word)),
    { ...where, INTERNAL_API_SECRET: secret, AUTH_SECRET: randomBytes(32).toString('hex') },
  )
  await waitUntilWell(`${address}/readyz`, web)
  const path = '/run/secrets/internal'
  const worker = await startContainer(
    { folder, cwd: '/', isReadOnly: true, files: { [path]: file } },
    ['node', '/app/workers/queue-processor/src/index.ts'],
    {
      ...where,
      INTERNAL_API_SECRET_FILE: path,
      WEB_APP_URL: address,
      WORKER_HEALTH_PORT: String(healthPort),
    },
  )
  await waitUntilWell(`http://127.0.0.1:${healthPort}/readyz`, worker)
  say(`Made a plan of ${await askForPlan(address)} days, and a PDF of it.`)
  worker.stop()
  await expectEnd(worker, 0)
  web.stop()
  // Next's own word for an end in order that SIGTERM asked for.
  await expectEnd(web, 143)
  say('Worker and web ended in order after SIGTERM.')
}

async function expectEnd(container: Container, code: number): Promise<void> {
  const how = await container.ended
  if (how !== code) throw new Error(`It ended with ${how}, not ${code}:\n${container.output()}`)
}
