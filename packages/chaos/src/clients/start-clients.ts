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
  /** At least; more are submitted at the same pace until `close` is called. */
  jobs: number
  /** Over which that many submissions are spread. */
  seconds: number
  seed: number
  record: OutsideRecord
  /** Aborts when the clients are to stop waiting. */
  signal: AbortSignal
}

export type RunningClients = {
  /** For the faults. */
  troubleMakers: Clients
  /** Of the jobs that were begun to be submitted, those submitted are answered. */
  counts(): ClientCounts & { begun: number; submitted: number }
  /** No further jobs than asked for are wanted: the last fault is over. */
  close(): void
  /** Once closed: waits until whoever is there has seen the end of their jobs, or the signal aborts. Throws the first fault of a client. */
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
  let [begun, submitted, isClosed] = [0, 0, false]
  const noteAnswered = () => {
    submitted += 1
  }
  const submitAll = async () => {
    const startMs = performance.now()
    for (let number = 0; number < jobs || !isClosed; number += 1) {
      const dueMs = startMs + (number * seconds * 1_000) / jobs
      await pause(Math.max(0, dueMs - performance.now()), signal)
      const person = await crowd.take()
      if (person === undefined) return
      const visit = planVisit(seed, number, target.mix)
      begun += 1
      tasks.add(makeVisit(desk, person, visit, noteAnswered).then(() => crowd.giveBack(person)))
    }
  }
  tasks.add(submitAll())
  return {
    troubleMakers: createTroubleMakers(desk, createCrowd(target.troubleMakers, signal), tasks),
    counts: () => ({ ...desk.counts(), begun, submitted }),
    close() {
      isClosed = true
    },
    finish: () => tasks.finish(),
    broken: tasks.broken,
  }
}
