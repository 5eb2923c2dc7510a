import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agentNames, intakeSchema, type PipelineProgress } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { IntakeRefused, PipelineAborted, verifyDeliveredPlan } from '@zero-sum/nutrition-engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExecutions, readExecutions } from './executions.ts'
import { rememberMeetings } from './first-meetings.ts'
import { sampleIntakes } from './sample-intakes.ts'
import { createSamplePipeline } from './sample-pipeline.ts'
import { readSamplePlans } from './sample-plans.ts'
import { failingSeed, kindOfSeed, poisonSeed, refusedSeed } from './seeds.ts'
import { readSolverAddress, solverAddress, workFiles } from './solver-address.ts'
import { writeSamplePlans } from './write-sample-plans.ts'

let directory: string
const willing = { aborted: false }
const intakes = sampleIntakes.map((sample) => intakeSchema.parse(sample))

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zero-sum-work-'))
  await writeSamplePlans(workFiles(directory).plans)
})
afterAll(() => rm(directory, { recursive: true, force: true }))

function openPipeline(work: 'instant' | 'steps') {
  const { plans, executions, meetings } = workFiles(directory)
  return createSamplePipeline(work, {
    planFor: readSamplePlans(plans),
    record: openExecutions(executions),
    isFirstMeeting: rememberMeetings(meetings),
  })
}

function agentsOf(wanted: number): number[] {
  const executions = readExecutions(workFiles(directory).executions)
  return executions.filter(({ seed }) => seed === wanted).map(({ agent }) => agent)
}

describe('the sample work', () => {
  it('hands over a plan for each sample that passes the checks of a delivery and differs in its seed only', async () => {
    const catalogue = await loadCatalogue()
    const pipeline = openPipeline('instant')
    for (const intake of intakes) {
      const [one, two] = await Promise.all(
        [11, 12].map((seed) => pipeline.run(intake, () => {}, { signal: willing, seed })),
      )
      if (one === undefined || two === undefined) throw new Error('no plan')
      expect(verifyDeliveredPlan(one.plan, intake, catalogue)).toEqual([])
      expect([one.plan.seed, two.plan.seed]).toEqual([11, 12])
      expect({ ...two.plan, seed: 11 }).toEqual(one.plan)
      expect(JSON.stringify(one.plan).length).toBeLessThan(100_000)
    }
  })

  it('runs six agents in order, each of which reports and is recorded', async () => {
    const heard: PipelineProgress[] = []
    const [intake] = intakes
    if (intake === undefined) throw new Error('no intake')
    await openPipeline('steps').run(intake, (progress) => heard.push(progress), {
      signal: willing,
      seed: 21,
    })
    expect(heard.map(({ agentName }) => agentName)).toEqual(agentNames)
    expect(heard.map(({ percent }) => percent)).toEqual([17, 33, 50, 67, 83, 100])
    expect(agentsOf(21)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('stops between two agents when it is called off', async () => {
    const signal = { aborted: false }
    const [intake] = intakes
    if (intake === undefined) throw new Error('no intake')
    const stop = ({ agent }: PipelineProgress) => {
      signal.aborted = agent === 2
    }
    const run = openPipeline('steps').run(intake, stop, { signal, seed: 22 })
    await expect(run).rejects.toThrow(PipelineAborted)
    expect(agentsOf(22)).toEqual([0, 1, 2])
  })

  it('refuses, and fails once in a process, by the seed', async () => {
    const [intake] = intakes
    if (intake === undefined) throw new Error('no intake')
    const run = (seed: number) =>
      openPipeline('instant').run(intake, () => {}, { signal: willing, seed })
    await expect(run(refusedSeed(0))).rejects.toThrow(IntakeRefused)
    await expect(run(failingSeed(0))).rejects.toThrow('fails once')
    expect((await run(failingSeed(0))).plan.seed).toBe(failingSeed(0))
  })

  it('takes no other intake', async () => {
    const [intake] = intakes
    if (intake === undefined) throw new Error('no intake')
    const run = openPipeline('instant').run({ ...intake, age: 39 }, () => {}, {
      signal: willing,
      seed: 1,
    })
    await expect(run).rejects.toThrow('sample intakes only')
  })
})

describe('seeds', () => {
  it('of each kind are apart from each other and from ordinary ones, and an intake may hold them', () => {
    const last = 0x0fff_ffff
    for (const n of [0, last]) {
      expect(kindOfSeed(poisonSeed(n))).toBe('poison')
      expect(kindOfSeed(refusedSeed(n))).toBe('refused')
      expect(kindOfSeed(failingSeed(n))).toBe('failing')
    }
    expect([0, 2 ** 30 - 1].map(kindOfSeed)).toEqual(['ordinary', 'ordinary'])
    expect(intakeSchema.safeParse({ ...sampleIntakes[0], seed: failingSeed(last) }).success).toBe(
      true,
    )
    expect(() => poisonSeed(last + 1)).toThrow(RangeError)
  })
})

describe('the address of a solver', () => {
  it('is a script that imports the solver with what it has to know', () => {
    const script = decodeURIComponent(solverAddress('steps', '/a b').href)
    const [, imported] = /await import\((.*)\)/.exec(script) ?? []
    expect(readSolverAddress(new URL(JSON.parse(imported ?? '')))).toEqual({
      work: 'steps',
      files: workFiles('/a b'),
    })
  })
})
