import { type Person, poisonSeed } from '@zero-sum/testbed'
import type { Clients } from '../nemesis/fault.ts'
import type { Crowd } from './crowd.ts'
import type { Desk } from './desk.ts'
import { follow } from './make-visit.ts'
import { submit } from './submit.ts'
import type { Tasks } from './tasks.ts'

const burst = 10

/** What faults have clients do. Each call comes back when everything was answered; the jobs are followed on. */
export function createTroubleMakers(desk: Desk, crowd: Crowd, tasks: Tasks): Clients {
  /** The person is free again when all of their jobs have ended. */
  const followAll = (person: Person, jobIds: Iterable<string>) => {
    const followed = Array.from(jobIds, (jobId) => follow(desk, person, jobId, 'poll'))
    tasks.add(Promise.all(followed).then(() => crowd.giveBack(person)))
  }
  return {
    async plantPoison() {
      const person = await crowd.take()
      if (person === undefined) return
      const seed = poisonSeed(desk.nextSeed())
      desk.record.add('planted', { outcome: 'poison', seed })
      const request = { person, key: `key-${seed}`, seed, intake: seed }
      const jobId = await submit(desk, { ...request, purpose: 'new' })
      followAll(person, jobId === undefined ? [] : [jobId])
    },
    async submitTenAtOnce() {
      const person = await crowd.take()
      if (person === undefined) return
      const answered = Array.from({ length: burst }, () => {
        const seed = desk.nextSeed()
        return submit(desk, { purpose: 'burst', person, key: `key-${seed}`, seed, intake: seed })
      })
      const jobIds = await Promise.all(answered)
      followAll(person, new Set(jobIds.filter((jobId) => jobId !== undefined)))
    },
  }
}
