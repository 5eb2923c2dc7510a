/** Work that goes on by itself and that somebody waits for later. */
export type Tasks = {
  add(task: Promise<unknown>): void
  /** Waits until nothing is left, also of what is added meanwhile. Throws the first fault that there was. */
  finish(): Promise<void>
  /** Settles only when a task fails, with its fault. */
  broken: Promise<never>
}

export function createTasks(): Tasks {
  const open = new Set<Promise<unknown>>()
  const fault = Promise.withResolvers<never>()
  fault.promise.catch(() => {})
  return {
    broken: fault.promise,
    add(task) {
      const done = task.catch(fault.reject).finally(() => open.delete(done))
      open.add(done)
    },
    async finish() {
      while (open.size > 0) await Promise.race([Promise.all(open), fault.promise])
      await Promise.race([fault.promise, Promise.resolve()])
    },
  }
}
