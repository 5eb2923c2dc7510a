import { randomUUID } from 'node:crypto'
import { createTestDatabase, type TestDatabase } from '@zero-sum/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainJob } from './explain-job.ts'
import { openScene } from './history.fixture.ts'
import { playSoundRun, type SoundRun } from './sound-run.fixture.ts'

let database: TestDatabase
let run: SoundRun
beforeAll(async () => {
  database = await createTestDatabase()
  await using scene = openScene(database.url)
  run = await playSoundRun(scene)
})
afterAll(() => database[Symbol.asyncDispose]())

/** The lines after the first, without their instants. */
const wordsOf = (lines: readonly string[]) =>
  lines.slice(1).map((line) => line.replace(/^\S+ +[\d.]+ s {2}/, ''))

describe('explainJob', () => {
  it('tells what happened to a job by whoever wrote it down, in order of time', async () => {
    const lines = await explainJob(database.url, run.jobs.rescued, run.evidence)
    expect(lines[0]).toMatch(/with seed \d+: completed, attempt 2, event 7, /)
    const words = wordsOf(lines)
    for (const wanted of [
      /^submission \(new\) under key of rescued with seed \d+: 202 after \d+ ms, job /,
      /^event 2: claimed, attempt 1$/,
      /^call complete, attempt 1: 409 after \d+ ms$/,
      /^worker \S+ killed$/,
      /^lost lease written down: attempt 1 of worker \S+$/,
      /^event 7: completed, attempt 2, planId \S+$/,
      /^plan \S+ stored, of attempt 2$/,
      /^stream of \S+ saw by event: completed, number 7$/,
      /^fault queue-outage \(the network to the queue\) is undone$/,
    ])
      expect(words).toContainEqual(expect.stringMatching(wanted))
    const instants = lines.slice(1).map((line) => line.slice(0, 24))
    expect(instants).toEqual(instants.toSorted())
  })

  it('leaves out faults that were over long before, and other jobs', async () => {
    const [fault] = run.evidence.faults
    if (fault === undefined) throw new Error('the run had no fault')
    const faults = [{ ...fault, startedAtMs: 0, endedAtMs: 1 }]
    const evidence = { ...run.evidence, faults }
    const words = wordsOf(await explainJob(database.url, run.jobs.plain, evidence))
    expect(words.filter((line) => line.startsWith('fault'))).toEqual([])
    expect(words.join('\n')).not.toContain(run.jobs.second)
  })

  it('tells what is known of a job that is not there', async () => {
    const jobId = randomUUID()
    const [submission] = run.evidence.submissions
    if (submission === undefined) throw new Error('the run had no submission')
    const submissions = [{ ...submission, key: 'its key', jobId }]
    const evidence = { ...run.evidence, submissions }
    const lines = await explainJob(database.url, jobId, evidence)
    expect(lines[0]).toBe(`Job ${jobId} has no row.`)
    expect(wordsOf(lines)).toContainEqual(expect.stringContaining('under its key'))
    expect(await explainJob(database.url, randomUUID(), evidence)).toHaveLength(1)
  })

  it('finds the tries that were never answered by what they asked for', async () => {
    const words = wordsOf(await explainJob(database.url, run.jobs.unanswered, run.evidence))
    const wanted = /^submission \(new\) under key of unanswered .* no answer after/
    expect(words).toContainEqual(expect.stringMatching(wanted))
  })
})
