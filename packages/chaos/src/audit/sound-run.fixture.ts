import { randomUUID } from 'node:crypto'
import { crashLimit } from '@zero-sum/database'
import type { InflictedFault } from '../nemesis/fault.ts'
import type { Held, OpenEvidence, Scene } from './history.fixture.ts'

/** A job of the sound run, by what happened to it. */
export const fates = [
  'plain',
  'second',
  'repeated',
  'rescued',
  'retried',
  'handedBack',
  'cancelled',
  'refused',
  'poisoned',
  'unanswered',
] as const
export type Fate = (typeof fates)[number]

export type SoundRun = {
  jobs: Readonly<{ [fate in Fate]: string }>
  evidence: OpenEvidence
}

/**
 * One job of each kind of life and everything that was seen of it. Each is of a person of its own, but for the second job of
 * the first one's.
 */
export async function playSoundRun(scene: Scene): Promise<SoundRun> {
  const people = await Promise.all(fates.map(() => scene.person()))
  const startedAtMs = Date.now()
  const jobs = {} as { [fate in Fate]: string }
  for (const [index, fate] of fates.entries()) {
    const person = people[fate === 'second' ? 0 : index] ?? ''
    const seed = index + 1
    const asked = { person, key: `key of ${fate}`, seed }
    const jobId = await scene.submit(asked, { answerLost: fate === 'unanswered' })
    if (jobId === undefined) throw new Error('the sound run was not accepted')
    jobs[fate] = jobId
    await lives[fate](scene, jobId, asked)
    await scene.watch(jobId)
    await scene.poll(jobId, person)
    if (fate === 'repeated') scene.record.faults.push(outage(startedAtMs))
  }
  return { jobs, evidence: scene.stop() }
}

function outage(startedAtMs: number): InflictedFault {
  const detail = 'the network to the queue'
  return { kind: 'queue-outage', startedAtMs, endedAtMs: Date.now(), happened: true, detail }
}

type Asked = { person: string; key: string; seed: number }
type Life = (scene: Scene, jobId: string, asked: Asked) => Promise<void>

async function take(scene: Scene, jobId: string): Promise<Held> {
  const held = await scene.claim(jobId)
  if (held === undefined) throw new Error('the job of the sound run was not given')
  return held
}

async function finish(scene: Scene, jobId: string): Promise<void> {
  const held = await take(scene, jobId)
  for (const agent of [1, 2, 3] as const) await scene.report(held, agent)
  await scene.complete(held)
  await scene.complete(held)
}

const lives: Readonly<{ [fate in Fate]: Life }> = {
  plain: async (scene, jobId, { person }) => {
    await scene.poll(jobId, person)
    await finish(scene, jobId)
  },

  second: finish,

  repeated: async (scene, jobId, asked) => {
    await scene.submit({ ...asked, purpose: 'repeat' })
    await scene.submit({ ...asked, seed: 1_001, purpose: 'mismatch' })
    await Promise.all(
      [1_002, 1_003].map((seed) =>
        scene.submit({ person: asked.person, key: randomUUID(), seed, purpose: 'burst' }),
      ),
    )
    await finish(scene, jobId)
    await scene.submit({ ...asked, purpose: 'repeat' })
  },

  rescued: async (scene, jobId) => {
    const struck = await take(scene, jobId)
    await scene.report(struck, 2)
    scene.kill(struck.incarnation)
    await scene.expireLease(jobId)
    const rescuer = await take(scene, jobId)
    await scene.report(rescuer, 1)
    await scene.complete(struck)
    await scene.fail(struck, 'transient')
    await scene.complete(rescuer)
  },

  retried: async (scene, jobId) => {
    const first = await take(scene, jobId)
    await scene.fail(first, 'transient')
    await scene.passTime(jobId)
    const second = await take(scene, jobId)
    await scene.fail(first, 'transient')
    await scene.complete(second)
  },

  handedBack: async (scene, jobId) => {
    await scene.fail(await take(scene, jobId), 'handed_back')
    await finish(scene, jobId)
  },

  cancelled: async (scene, jobId) => {
    const held = await take(scene, jobId)
    await scene.cancel(jobId)
    await scene.complete(held)
  },

  refused: async (scene, jobId, { seed }) => {
    scene.record.planted.refused.add(seed)
    const held = await take(scene, jobId)
    await scene.fail(held, 'refused')
    await scene.cancel(jobId)
  },

  poisoned: async (scene, jobId, { seed }) => {
    scene.record.planted.poison.add(seed)
    for (let crash = 1; crash <= crashLimit; crash += 1) {
      await take(scene, jobId)
      await scene.passTime(jobId)
    }
  },

  unanswered: finish,
}
