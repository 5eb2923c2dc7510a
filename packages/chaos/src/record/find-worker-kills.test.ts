import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InflictedFault } from '../nemesis/fault.ts'
import { findWorkerKills } from './find-worker-kills.ts'

const lives = [
  'b5a0f7a4-7a3c-4d6e-9a55-0d9f1b1b7a01',
  'b5a0f7a4-7a3c-4d6e-9a55-0d9f1b1b7a02',
  'b5a0f7a4-7a3c-4d6e-9a55-0d9f1b1b7a03',
]
const started = (life: number, atMs: number) =>
  JSON.stringify({
    ...{ level: 30, time: new Date(atMs).toISOString() },
    ...{ incarnation: lives[life], msg: 'Worker started' },
  })
const kill = (name: string, ...times: number[]): InflictedFault => ({
  kind: 'worker-kill',
  startedAtMs: 0,
  endedAtMs: 0,
  detail: name,
  happened: true,
  kills: times.map((atMs) => ({ name, atMs })),
})

describe('findWorkerKills', () => {
  let directory = ''
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'zero-sum-kills-'))
    const lines = [
      started(0, 100),
      '{"level":30,"time":"1970-01-01T00:00:00.120Z","msg":"Taking jobs"}',
      'a line of Node, cut by the ki',
      started(1, 500),
    ]
    await writeFile(join(directory, 'worker-1.log'), lines.join('\n'))
    await writeFile(join(directory, 'worker-2.log'), `${started(2, 300)}\n`)
    await writeFile(join(directory, 'web-1.log'), '{"level":30,"msg":"Serving"}\n')
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  it('finds the life that each kill ended', async () => {
    const faults = [kill('worker-1', 400), kill('worker-2', 900), kill('worker-1', 800)]
    expect(await findWorkerKills(faults, directory)).toEqual(
      new Map([
        [lives[0], 400],
        [lives[2], 900],
        [lives[1], 800],
      ]),
    )
  })

  it('does not take a life for killed twice, or one that came later, or a web for a worker', async () => {
    const faults = [kill('worker-1', 400, 450), kill('worker-2', 200), kill('web-1', 400)]
    expect(await findWorkerKills(faults, directory)).toEqual(new Map([[lives[0], 400]]))
  })

  it('asks for no log where nothing was killed', async () => {
    expect(await findWorkerKills([], join(directory, 'nowhere'))).toEqual(new Map())
  })
})
