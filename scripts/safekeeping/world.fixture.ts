import { randomUUID } from 'node:crypto'
import { intakeSchema } from '@zero-sum/contracts'
import { connectDatabase, createDelivery } from '@zero-sum/database'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { consumePlanJobs, type PlanDelivery } from '@zero-sum/queue/consumer'
import { createPlanQueue } from '@zero-sum/queue/producer'
import type { QueueSettings } from '@zero-sum/queue/settings'
import { pino } from 'pino'
import { openEntry } from '../../apps/web/src/server/accounts/entry-settings.ts'
import {
  type Authentication,
  createAuthentication,
} from '../../apps/web/src/server/authentication.ts'
import { startRelay } from '../../apps/web/src/server/delivery/relay.ts'
import { startSweeper } from '../../apps/web/src/server/delivery/sweeper.ts'
import { observeWith } from '../../apps/web/src/server/observe/observe.ts'

const log = pino({ level: 'silent' })
const orchestrator = new NutritionPipelineOrchestrator({ catalogue: await loadCatalogue() })

export const intake = intakeSchema.parse({
  ...{ sex: 'female', age: 38, heightCm: 170, weightKg: 77 },
  goal: { type: 'maintain' },
  activityLevel: 'moderately_active',
  planDurationDays: 1,
  safety: {},
})

/** What the engine makes of the intake with a seed. */
export function makePlan(seed: number) {
  return orchestrator.run(intake, () => {}, { seed })
}

/**
 * The product around a database and a queue, in one process and without its pages: relay, sweeper, sign-in, the delivery
 * protocol and the real engine.
 */
export type World = AsyncDisposable & {
  authentication: Authentication
  accept(personId: string, seed: number): Promise<string>
  /** Makes plans from now on; those of these seeds are begun and never ended, as by a worker that dies. */
  startWorker(stuckSeeds: ReadonlySet<number>): void
}

export function openWorld(databaseUrl: string, queueAt: QueueSettings): World {
  const opened = new AsyncDisposableStack()
  const { database } = opened.use(connectDatabase(databaseUrl, () => {}))
  const secrets = {
    authSecret: 'a secret that outlives it all',
    publicUrl: 'http://127.0.0.1:3000',
    mail: undefined,
    entry: openEntry,
    oidc: undefined,
  }
  const observe = observeWith(log, { ...secrets, commit: 'unknown' })
  const queue = opened.use(createPlanQueue(queueAt))
  const delivery = createDelivery(database)
  const relay = opened.use(startRelay(database, queue, log, observe))
  const forever = { eventDays: undefined, planlessDays: undefined }
  opened.use(
    startSweeper(database, log, {
      keep: { history: forever, guestDays: 30 },
      ...{ metrics: observe.metrics, onRedispatch: relay.poke },
    }),
  )
  return {
    authentication: createAuthentication(database, secrets, log),
    async accept(personId, seed) {
      const accepted = await delivery.acceptJob({ personId, intake, seed, replace: false })
      if (accepted.kind !== 'accepted') throw new Error(`not accepted: ${accepted.kind}`)
      relay.poke()
      return accepted.answer.jobId
    },
    startWorker(stuckSeeds) {
      const worker = work(queueAt, delivery, stuckSeeds)
      opened.defer(async () => void (await worker.close({ deadlineMs: 5_000 })))
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

function work(
  queueAt: QueueSettings,
  delivery: ReturnType<typeof createDelivery>,
  stuckSeeds: ReadonlySet<number>,
) {
  const incarnation = randomUUID()
  const nothing = () => undefined
  const events = {
    ...{ reached: nothing, unreachable: nothing, evictionPolicyHidden: nothing, trouble: nothing },
    ...{ stalled: nothing, nonsense: nothing, handlerBroke: nothing, messageLost: nothing },
  }
  const handle = async ({ jobId }: PlanDelivery) => {
    const claim = await delivery.claimJob({
      jobId,
      claimId: randomUUID(),
      incarnation,
      othersRunning: 0,
    })
    if (claim.kind === 'not_now') return { kind: 'delay', ms: claim.retryAfterMs } as const
    if (claim.kind !== 'claimed') return { kind: 'acknowledge' } as const
    const { attempt, seed } = claim.response
    if (stuckSeeds.has(seed)) return { kind: 'acknowledge' } as const
    const { plan, deliverables } = await makePlan(seed)
    const { metabolicProfile } = deliverables
    await delivery.completeJob({ jobId, attempt, planData: plan, metabolicProfile })
    return { kind: 'acknowledge' } as const
  }
  const consumer = consumePlanJobs(queueAt, { concurrency: 2, events }, handle)
  consumer.opened.catch(nothing)
  consumer.resume()
  return consumer
}
