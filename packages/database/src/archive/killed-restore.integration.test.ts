import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { createTestDatabase } from '../testing/create-test-database.ts'
import {
  ask,
  createBareDatabase,
  describeSchema,
  fillDatabase,
  makeFolder,
  readAllRows,
  writeOptions,
} from './archive.fixture.ts'
import { restoreArchive } from './restore-archive.ts'
import { writeArchive } from './write-archive.ts'

// Each makes databases of its own, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Restores as a process of its own and kills it at its first word on this table. */
async function restoreAndKill(
  url: string,
  file: string,
  table: string,
  replace: string,
): Promise<void> {
  const child = spawn(
    path('../../../../node_modules/.bin/node'),
    [path('./restore-archive.fixture.ts'), url, file, replace],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(child, 'close')
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith(`${table}:`)) child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  const others = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'zero-sum%'`
  while ((await ask(url, others)).length > 0);
}

describe('a restore that is killed', () => {
  it('leaves a full database as it was, and an empty one empty, wherever it was', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    await using full = await createTestDatabase()
    await using bare = await createBareDatabase()
    await fillDatabase(from.url)
    await fillDatabase(full.url)
    const file = join(folder.path, 'one.tar')
    await writeArchive(writeOptions(from.url, file))
    const before = { rows: await readAllRows(full.url), schema: await describeSchema(full.url) }
    const name = new URL(full.url).pathname.slice(1)
    for (const table of ['person', 'job_event']) {
      await restoreAndKill(full.url, file, table, name)
      await restoreAndKill(bare.url, file, table, bare.name)
    }
    expect({ rows: await readAllRows(full.url), schema: await describeSchema(full.url) }).toEqual(
      before,
    )
    expect(await ask(bare.url, 'SELECT 1 FROM pg_tables WHERE schemaname = $$public$$')).toEqual([])
    await restoreArchive({ databaseUrl: bare.url, file, say: () => undefined })
  })
})
