import { checksumTables } from '@zero-sum/database/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answered, Asked, Caller } from '../caller.fixture.ts'
import { namesIn } from '../describe-operation.ts'
import { type Cast, fail, gatherCast } from '../exchanges/cast.fixture.ts'
import type { Operation } from '../operation.ts'
import { operations as all } from '../operations/all.ts'
import { openStage, type Stage } from '../stage.fixture.ts'
import { makeOwned, nothing, type Owned, ownedByNobody, rightful } from './owned.fixture.ts'
import { listenToStatements } from './watch-database.fixture.ts'

const operations: readonly Operation[] = all
/** Every operation whose address names something of somebody's. */
// What operators may, the tests of operators hold against everybody else.
const withIds = operations.filter(
  ({ path, access }) =>
    access !== 'operator' && namesIn(path).some((name) => !ownedByNobody.includes(name)),
)

let stage: Stage
let cast: Cast
let owner: Owned
let other: Owned
let keys: Record<'expired' | 'reading' | 'writing', Caller>
let listener: Awaited<ReturnType<typeof listenToStatements>>

beforeAll(async () => {
  stage = await openStage()
  cast = gatherCast(stage, () => {})
  owner = await makeOwned(cast)
  other = await makeOwned(cast)
  const keyWith = async (scopes: string[]) =>
    cast.program(await secretOf(await other.person('createKey', { body: { name: 'K', scopes } })))
  const expired = await other.person('createKey', { body: { name: 'K', scopes: ['write'] } })
  const { key }: { key: { id: string } } = expired.body as never
  await stage.database.execute(
    sql`UPDATE access_token SET expires_at = clock_timestamp() - interval '1 minute' WHERE id = ${key.id}`,
  )
  keys = {
    expired: cast.program(await secretOf(expired)),
    reading: await keyWith(['read']),
    writing: await keyWith(['read', 'write']),
  }
  listener = await listenToStatements(stage.database)
}, 180_000)
afterAll(async () => {
  listener.stop()
  await stage[Symbol.asyncDispose]()
})

async function secretOf({ body }: Answered): Promise<string> {
  return (body as { secret?: string }).secret ?? fail('no secret')
}

/** An answer without what differs by chance. */
const tidy = ({ status, text, headers }: Answered) => ({
  status,
  text: text.replace(/"traceId":"[^"]+"/, ''),
  headers: [...headers.keys()].filter((name) => !name.startsWith('ratelimit')).sort(),
})

const askedOf = ({ id }: Operation, path: Asked['path']): Asked => ({
  ...rightful[id],
  path: path ?? {},
})

/** Calls an operation for what is the owner's and for what there is not, and gives both answers with the statements they took. */
async function compare(caller: Caller, operation: Operation) {
  listener.since()
  const foreign = await caller(operation.id, askedOf(operation, owner.path))
  const foreignStatements = listener.since()
  const missing = await caller(operation.id, askedOf(operation, nothing()))
  return { foreign, missing, foreignStatements, missingStatements: listener.since() }
}

const isReading = ({ method }: Operation) => method === 'GET'

/** Who tries, and what each is promised. */
const tries: Record<
  string,
  { caller: () => Promise<Caller>; status: (operation: Operation) => number }
> = {
  'another person': { caller: async () => other.person, status: () => 404 },
  'a guest': { caller: () => cast.guest(), status: () => 404 },
  'a stranger': {
    caller: async () => cast.nobody(),
    status: ({ access }) => (access === 'anybody' ? 404 : 401),
  },
  'a key that may write': {
    caller: async () => keys.writing,
    status: ({ access }) => (access === 'session' ? 403 : 404),
  },
  'a key that may read': {
    caller: async () => keys.reading,
    status: (operation) =>
      operation.access === 'session' || !(isReading(operation) || operation.access === 'anybody')
        ? 403
        : 404,
  },
  'a key that has expired': {
    caller: async () => keys.expired,
    status: ({ access }) =>
      ({ session: 403, anybody: 404, person: 401, worker: 401, operator: 404, scraper: 401 })[
        access
      ],
  },
}

describe('what is somebody’s own', () => {
  it('is asked for by addresses of which each is tried here', () => {
    expect(withIds.length).toBeGreaterThan(25)
    const named = new Set(withIds.flatMap(({ path }) => namesIn(path)))
    expect([...named].filter((name) => !(name in owner.path))).toEqual([])
    for (const { id, body } of withIds)
      if (body !== undefined) expect(rightful, `a body for ${id}`).toHaveProperty(id)
  })

  it('is there for its owner, so that what follows is refused for whose it is', async () => {
    const reading = withIds.filter(({ method, id }) => method === 'GET' && id !== 'openShare')
    for (const operation of reading) {
      if (operation.id === 'watchJob') continue
      const { status, text } = await owner.person(operation.id, askedOf(operation, owner.path))
      expect(status, `${operation.id}: ${text.slice(0, 200)}`).toBe(200)
    }
  }, 120_000)

  for (const [who, { caller, status }] of Object.entries(tries))
    it(`is for ${who} as if there were nothing, and stays as it is`, async () => {
      const tried = await caller()
      const before = await checksumTables(stage.database)
      for (const operation of withIds) {
        const { foreign, missing, foreignStatements, missingStatements } = await compare(
          tried,
          operation,
        )
        expect(foreign.status, operation.id).toBe(status(operation))
        expect(tidy(foreign), operation.id).toEqual(tidy(missing))
        // The same statements take the same time, but for a machine's moods.
        expect(foreignStatements, operation.id).toEqual(missingStatements)
        for (const value of Object.values(owner.path))
          if (value.length > 8) expect(foreign.text, operation.id).not.toContain(value)
      }
      expect(await checksumTables(stage.database)).toEqual(before)
    }, 120_000)

  it('is a passkey too, which is named in the body', async () => {
    const before = await checksumTables(stage.database)
    for (const [id, more] of [
      ['removePasskey', {}],
      ['renamePasskey', { name: 'Mine' }],
    ] as const) {
      const foreign = await other.person(id, { body: { id: owner.passkeyId, ...more } })
      const missing = await other.person(id, { body: { id: nothing().keyId, ...more } })
      expect(foreign.status, id).toBeGreaterThanOrEqual(400)
      expect(tidy(foreign), id).toEqual(tidy(missing))
      expect((await cast.nobody()(id, { body: { id: owner.passkeyId, ...more } })).status).toBe(401)
    }
    expect(await checksumTables(stage.database)).toEqual(before)
  })
})

describe('the calls of workers', () => {
  const ofWorkers = operations.filter(({ access }) => access === 'worker')

  it('are for nobody but workers', async () => {
    expect(ofWorkers.map(({ id }) => id).sort()).toEqual(
      ['claimJob', 'completeJob', 'failJob', 'reportProgress', 'reportWorker'].sort(),
    )
    const body = { jobId: owner.planJobId, attempt: 1, kind: 'refused', reason: 'mine' }
    const callers = [
      ...[owner.person, other.person, await cast.guest(), cast.nobody()],
      ...[keys.writing, keys.reading, keys.expired],
      ...['', 'undefined', 'null', 'a secret of this test alon'].map((secret) =>
        cast.program(secret),
      ),
    ]
    const before = await checksumTables(stage.database)
    for (const caller of callers)
      for (const { id } of ofWorkers) expect((await caller(id, { body })).status, id).toBe(401)
    expect(await checksumTables(stage.database)).toEqual(before)
  }, 120_000)
})
