import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OutsideRecord, openRecord, plantedSeeds } from '../record/open-record.ts'
import type { Submission } from '../record/submission.ts'
import { startClients } from './start-clients.ts'
import { startUnreliableServer } from './testing/unreliable-server.ts'

const people = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `p${from + at}`, cookie: `p${from + at}` }))
const mix = { repeats: 0.4, mismatches: 0.3, cancels: 0, streams: 0.5, refusals: true }

describe('clients of a server that loses, delays, cuts and forgets to answer', () => {
  let directory = ''
  let record: OutsideRecord
  let counts = { accepted: 0, ended: 0, submitted: 0 }
  let server: Awaited<ReturnType<typeof startUnreliableServer>>
  let submissions: readonly Submission[] = []

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'zero-sum-clients-'))
    record = openRecord(directory)
    server = await startUnreliableServer()
    const target = {
      webs: [server],
      people: people(0, 12),
      troubleMakers: people(100, 2),
      intakes: [{ age: 1 }, { age: 2 }],
      mix,
    }
    const { signal } = new AbortController()
    const clients = startClients({ target, jobs: 40, seconds: 1, seed: 3, record, signal })
    const trouble = [
      clients.troubleMakers.submitTenAtOnce(),
      clients.troubleMakers.plantPoison(),
      sleep(500).then(() => server.restart()),
    ]
    clients.close()
    await Promise.all(trouble)
    await clients.finish()
    counts = clients.counts()
    submissions = record.all('submissions')
  })
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
    record[Symbol.dispose]()
    await rm(directory, { recursive: true, force: true })
  })

  const byKey = () => Map.groupBy(submissions, ({ person, key }) => `${person} ${key}`)
  const sameRequest = (tries: readonly Submission[]) =>
    tries.filter(({ purpose }) => purpose !== 'mismatch')

  it('wrote down every job that there is, and no other', () => {
    const named = new Set(submissions.flatMap(({ jobId }) => jobId ?? []))
    expect(named).toEqual(new Set(server.jobs.keys()))
    expect(counts).toEqual({ accepted: named.size, ended: named.size, begun: 40, submitted: 40 })
    expect(named.size).toBeGreaterThanOrEqual(42)
  })

  it('wrote down the tries that nobody answered, and repeated each until somebody did', () => {
    expect(submissions.filter(({ status }) => status === undefined).length).toBeGreaterThan(5)
    expect(submissions.filter(({ status }) => status === 503).length).toBeGreaterThan(5)
    for (const tries of byKey().values())
      expect(sameRequest(tries).some(({ jobId }) => jobId !== undefined)).toBe(true)
  })

  it('asks for the same by one key, and for something of its own by every other', () => {
    const seeds = [...byKey().values()].map(
      (tries) => new Set(sameRequest(tries).map(({ seed }) => seed)),
    )
    for (const ofKey of seeds) expect(ofKey.size).toBe(1)
    expect(new Set(seeds.map((ofKey) => [...ofKey][0])).size).toBe(seeds.length)
    for (const tries of byKey().values())
      expect(new Set(sameRequest(tries).flatMap(({ jobId }) => jobId ?? [])).size).toBe(1)
  })

  it('repeats answered requests, and abuses some keys', () => {
    const answered = (tries: readonly Submission[]) =>
      tries.filter(({ jobId }) => jobId !== undefined)
    expect([...byKey().values()].some((tries) => answered(sameRequest(tries)).length > 1)).toBe(
      true,
    )
    const mismatches = submissions.filter(({ purpose }) => purpose === 'mismatch')
    expect(new Set(mismatches.map(({ status }) => status))).toContain(422)
    expect(mismatches.filter(({ jobId }) => jobId !== undefined)).toEqual([])
  })

  it('submits ten times at once for one person, who gets one job', () => {
    const burst = submissions.filter(({ person }) => person === 'p100')
    expect(new Set(burst.map(({ key }) => key)).size).toBe(10)
    expect(burst.some(({ purpose }) => purpose === 'burst')).toBe(true)
  })

  it('remembers what it planted', () => {
    const { poison, refused } = plantedSeeds(record)
    expect(poison.size).toBe(1)
    expect(refused.size).toBe(1)
    const asked = new Set(submissions.map(({ seed }) => seed))
    for (const seed of [...poison, ...refused]) expect(asked).toContain(seed)
  })

  it('resumes each stream after what it saw last, and misses nothing', () => {
    const streamed = Map.groupBy(
      record.all('sightings').filter(({ watcher }) => watcher === 'stream'),
      ({ jobId }) => jobId,
    )
    expect(streamed.size).toBeGreaterThan(5)
    for (const [jobId, sightings] of streamed) {
      const events = sightings.filter(({ how }) => how === 'event')
      expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
      expect(events.at(-1)?.said).toBe('completed')
      // Two events a connection.
      for (const last of [2, 4]) expect(server.resumedAfter).toContain(`${jobId} ${last}`)
    }
  })

  it('keeps every line in its files', async () => {
    const names = ['submissions', 'sightings', 'planted'] as const
    for (const name of names) {
      const text = await readFile(join(directory, `${name}.ndjson`), 'utf8')
      const lines = text.trimEnd().split('\n')
      expect(lines.map((line) => JSON.parse(line))).toEqual(
        record.all(name).map((line) => JSON.parse(JSON.stringify(line))),
      )
    }
  })
})
