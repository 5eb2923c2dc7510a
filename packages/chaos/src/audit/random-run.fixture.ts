import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Asked, Held, Scene } from './history.fixture.ts'

const verbs = [
  'submit',
  'claim',
  'report',
  'complete',
  'repeat',
  'mismatch',
  'poll',
  'transient',
  'handBack',
  'cancel',
  'expire',
  'kill',
  'silence',
] as const
type Verb = (typeof verbs)[number]

/** What somebody does next; `which` chooses among the people, the requests, the jobs or the attempts that there are by then. */
type Move = { verb: Verb; which: number; isAnswerLost: boolean }

const often: ReadonlySet<Verb> = new Set(['submit', 'claim', 'report', 'complete'])
const move: fc.Arbitrary<Move> = fc.record({
  verb: fc.oneof(
    ...verbs.map((verb) => ({ weight: often.has(verb) ? 4 : 1, arbitrary: fc.constant(verb) })),
  ),
  which: fc.nat(1_000),
  isAnswerLost: fc.boolean(),
})

/** Rounds of moves; those of one round are made at once. */
export const rounds = fc.array(fc.array(move, { minLength: 1, maxLength: 6 }), {
  maxLength: 15,
  size: 'max',
})

type Known = { jobId: string; person: string; losses: number; failures: number }
type World = {
  scene: Scene
  people: readonly string[]
  asked: Asked[]
  jobs: Map<string, Known>
  held: Held[]
}

/** The budgets of a sound job: a third failure or a third loss would rightly end it. */
const leftOver = 2

/** Plays the rounds with three people and then brings every job to its end. Every fifth request is planted to be refused. */
export async function playRandomRun(scene: Scene, moves: readonly Move[][]): Promise<void> {
  const people = await Promise.all([1, 2, 3].map(() => scene.person()))
  const world: World = { scene, people, asked: [], jobs: new Map(), held: [] }
  for (const round of moves) {
    await Promise.all([
      inTurn(round.filter(({ verb }) => verb === 'poll').map((made) => () => make(world, made))),
      ...round.filter(({ verb }) => !isAlone(verb)).map((made) => make(world, made)),
    ])
    await inTurn(
      round.filter(({ verb }) => verb === 'silence').map((made) => () => make(world, made)),
    )
  }
  await heal(world)
}

/** Looks of one watcher come one after the other, and a sweep is made for a moment in which nobody else is at work. */
const isAlone = (verb: Verb) => verb === 'poll' || verb === 'silence'

async function inTurn(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const work of works) await work()
}

async function make(world: World, { verb, which, isAnswerLost }: Move): Promise<void> {
  const { scene, people, asked, jobs, held } = world
  const request = choose(asked, which)
  const job = choose([...jobs.values()], which)
  const attempt = choose(held, which)
  if (verb === 'submit')
    await submit(
      world,
      { person: choose(people, which) ?? '', key: randomUUID(), seed: nextSeed() },
      isAnswerLost,
    )
  if (verb === 'repeat' && request) await submit(world, { ...request, purpose: 'repeat' }, false)
  if (verb === 'mismatch' && request)
    await submit(world, { ...request, seed: nextSeed(), purpose: 'mismatch' }, false)
  if (verb === 'claim' && job) await claim(world, job.jobId)
  if (verb === 'kill' && job) await strike(world, job)
  if (verb === 'poll' && job) await scene.poll(job.jobId, job.person)
  if (verb === 'cancel' && job) await scene.cancel(job.jobId)
  if (verb === 'silence' && job && spend(job, 'losses')) await scene.passTime(job.jobId)
  if (attempt) await settle(world, verb, attempt)
}

async function settle(world: World, verb: Verb, attempt: Held): Promise<void> {
  const { scene, jobs } = world
  const job = jobs.get(attempt.jobId)
  if (verb === 'report') await scene.report(attempt, 3)
  if (verb === 'complete') await finish(scene, attempt)
  if (verb === 'handBack') await scene.fail(attempt, 'handed_back')
  if (verb === 'transient' && job && spend(job, 'failures')) await scene.fail(attempt, 'transient')
  if (verb === 'expire' && job && spend(job, 'losses')) await scene.expireLease(attempt.jobId)
}

async function submit(world: World, request: Asked, answerLost: boolean): Promise<void> {
  const { scene, asked, jobs } = world
  if (request.purpose === undefined) asked.push(request)
  if (request.seed % 5 === 0) scene.record.planted.refused.add(request.seed)
  const jobId = await scene.submit(request, { answerLost })
  if (jobId !== undefined && !jobs.has(jobId))
    jobs.set(jobId, { jobId, person: request.person, losses: 0, failures: 0 })
}

/** A worker dies with the job that it has just taken, and another one takes it over. */
async function strike(world: World, job: Known): Promise<void> {
  const struck = await claim(world, job.jobId)
  if (struck === undefined || !spend(job, 'losses')) return
  world.scene.kill(struck.incarnation)
  await world.scene.expireLease(job.jobId)
  await claim(world, job.jobId)
}

async function claim({ scene, held }: World, jobId: string): Promise<Held | undefined> {
  const taken = await scene.claim(jobId)
  if (taken !== undefined) held.push(taken)
  return taken
}

async function finish(scene: Scene, attempt: Held): Promise<void> {
  const { rows } = await scene.query('SELECT seed FROM plan_generation_job WHERE id = $1', [
    attempt.jobId,
  ])
  if (scene.record.planted.refused.has(Number(rows[0]?.seed))) await scene.fail(attempt, 'refused')
  else await scene.complete(attempt)
}

let seeds = 0
function nextSeed(): number {
  seeds += 1
  return seeds
}

/** Most often one of the last four, which are likely to be still in play. */
function choose<item>(items: readonly item[], which: number): item | undefined {
  const among = which % 3 === 0 ? items.length : Math.min(4, items.length)
  return items.at(-1 - (which % Math.max(1, among)))
}

function spend(job: Known, budget: 'failures' | 'losses'): boolean {
  job[budget] += 1
  return job[budget] <= leftOver
}

/** Whoever holds a job finishes it; whatever waits is claimed and finished. Then everybody looks once more. */
async function heal(world: World): Promise<void> {
  const { scene, held, jobs } = world
  await scene.query('UPDATE plan_generation_job SET run_after = NULL WHERE run_after IS NOT NULL')
  for (const jobId of jobs.keys()) await claim(world, jobId)
  for (const attempt of held) await finish(scene, attempt)
  for (const { jobId, person } of jobs.values()) {
    await scene.watch(jobId)
    await scene.poll(jobId, person)
  }
}
