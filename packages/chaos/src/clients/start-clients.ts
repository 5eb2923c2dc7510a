import type { Clients } from '../nemesis/fault.ts'
import type { OutsideRecord } from '../record/open-record.ts'
import { createCrowd } from './crowd.ts'
import { type ClientCounts, createDesk } from './desk.ts'
import { createTroubleMakers } from './make-trouble.ts'
import { makeVisit } from './make-visit.ts'
import { pause } from './pause.ts'
import { planVisit } from './plan-visit.ts'
import type { Target } from './target.ts'
import { createTasks } from './tasks.ts'

export type ClientOptions = {
  target: Target
  jobs: number
  /** Over which the submissions are spread. */
  seconds: number
  seed: number
  record: OutsideRecord
  /** Aborts when the clients are to stop waiting. */
  signal: AbortSignal
}

export type RunningClients = {
  /** For the faults. */
  troubleMakers: Clients
  counts(): ClientCounts & { submitted: number }
  /** Waits until every job has been submitted and answered. */
  submitted: Promise<void>
  /** Waits until whoever is there has seen the end of their jobs, or the signal aborts. Throws the first fault of a client. */
  finish(): Promise<void>
  /** Settles only with a client's fault. */
  broken: Promise<never>
}

/** Starts to submit the jobs of a run, evenly spread, by whoever is free. */
export function startClients(options: ClientOptions): RunningClients {
  const { target, jobs, seconds, seed, record, signal } = options
  const desk = createDesk(target, record, signal)
  const crowd = createCrowd(target.people, signal)
  const tasks = createTasks()
  const submitted = Promise.withResolvers<void>()
  let answers = 0
  const noteAnswered = () => {
    answers += 1
    if (answers === jobs) submitted.resolve()
  }
  const submitAll = async () => {
    const startMs = performance.now()
    for (let number = 0; number < jobs; number += 1) {
      const dueMs = startMs + (number * seconds * 1_000) / jobs
      await pause(Math.max(0, dueMs - performance.now()), signal)
      const person = await crowd.take()
      if (person === undefined) return submitted.resolve()
      const visit = planVisit(seed, number, target.mix)
      tasks.add(makeVisit(desk, person, visit, noteAnswered).then(() => crowd.giveBack(person)))
    }
  }
  tasks.add(submitAll())
  return {
    troubleMakers: createTroubleMakers(desk, createCrowd(target.troubleMakers, signal), tasks),
    counts: () => ({ ...desk.counts(), submitted: answers }),
    submitted: submitted.promise,
    finish: () => tasks.finish(),
    broken: tasks.broken,
  }
}
