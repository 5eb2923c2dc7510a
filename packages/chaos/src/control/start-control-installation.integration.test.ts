import { generateResponseSchema } from '@zero-sum/contracts'
import { sampleIntakes } from '@zero-sum/testbed'
import { describe, expect, it } from 'vitest'
import { countDuplicateExecutions } from '../audit/count-duplicate-executions.ts'
import type { Submission } from '../record/submission.ts'
import { acknowledged, judgeControl } from './judge-control.ts'
import { type VariantName, variantNames } from './program/variant-settings.ts'
import { type ControlInstallation, startControlInstallation } from './start-control-installation.ts'
import { watchOutcomes } from './watch-outcomes.ts'

const nobody = { poison: new Set<number>(), refused: new Set<number>() }

async function submit({ webs }: ControlInstallation, seed: number): Promise<Submission> {
  const person = `person ${seed}`
  const sentAtMs = Date.now()
  const response = await fetch(`${webs[seed % webs.length]?.url}/api/plan/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'first', cookie: person },
    body: JSON.stringify({ ...sampleIntakes[seed % sampleIntakes.length], seed }),
  })
  const { jobId, existing } = generateResponseSchema.parse(await response.json())
  const times = { sentAtMs, answeredAtMs: Date.now() }
  const who = { purpose: 'new', person, key: 'first', seed } as const
  return { ...who, ...times, status: response.status, jobId, existing }
}

const submitMany = (control: ControlInstallation, count: number) =>
  Promise.all(Array.from({ length: count }, (_, at) => submit(control, at + 1)))

async function judge(
  { postgres, queueUrl }: ControlInstallation,
  variant: VariantName,
  submissions: readonly Submission[],
  patienceMs: number,
) {
  const place = { databaseUrl: postgres.url, queueUrl, variant }
  const jobIds = [...acknowledged(submissions).keys()]
  const outcomes = await watchOutcomes(place, jobIds, Date.now() + patienceMs)
  return judgeControl({ submissions, ...outcomes, planted: nobody })
}

const size = { webs: 2, workers: 2, concurrency: 8 }

describe.each(['redis', 'postgres'] as const)('the control on %s, without faults', (backend) => {
  it.each(variantNames)(
    'makes each of 30 plans once, %s',
    { timeout: 180_000 },
    async (variant) => {
      await using control = await startControlInstallation({ backend, variant, ...size })
      const submissions = await submitMany(control, 30)
      const judged = await judge(control, variant, submissions, 60_000)
      expect(judged).toMatchObject({ accepted: 30, completed: 30, lost: 0, failed: 0 })
      expect(judged.storedTwice).toEqual({ oneJob: 0, twoJobs: 0 })
      expect(await countDuplicateExecutions(control.executionsFile)).toBe(0)
    },
  )
})

it('is seen to lose what Redis forgets', { timeout: 180_000 }, async () => {
  await using control = await startControlInstallation({
    ...{ backend: 'redis', variant: 'tuned', ...size },
    workers: 0,
  })
  const submissions = await submitMany(control, 10)
  await control.redis?.flush()
  const judged = await judge(control, 'tuned', submissions, 60_000)
  expect(judged).toMatchObject({ accepted: 10, completed: 0, lost: 10, lostButQueued: 0 })
})
