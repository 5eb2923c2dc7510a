import type { Person } from '@zero-sum/testbed'

/** People who are free to ask for something. */
export type Crowd = {
  /** The person who has been free for the longest, as soon as there is one; nobody after the end. */
  take(): Promise<Person | undefined>
  giveBack(person: Person): void
}

/** Whoever waits gets a person in the order in which they asked. */
export function createCrowd(people: readonly Person[], signal: AbortSignal): Crowd {
  const free = [...people]
  const waiting: ((person: Person | undefined) => void)[] = []
  signal.addEventListener('abort', () => {
    for (const resolve of waiting.splice(0)) resolve(undefined)
  })
  return {
    take() {
      if (signal.aborted) return Promise.resolve(undefined)
      const person = free.shift()
      if (person !== undefined) return Promise.resolve(person)
      return new Promise((resolve) => waiting.push(resolve))
    },
    giveBack(person) {
      const next = waiting.shift()
      if (next === undefined) free.push(person)
      else next(person)
    },
  }
}
