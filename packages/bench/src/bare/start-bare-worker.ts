import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type BareTask, bareReportSchema } from './bare-task.ts'

export type BareWorker = AsyncDisposable & {
  pid: number
  /** When each job was started here, in milliseconds since 1970; filled only where the task tells starts. */
  started: ReadonlyMap<string, number>
  /** Waits until so many jobs have ended here since the process began, and gives when the last of them did. */
  whenEnded(count: number): Promise<number>
  /** Waits until a job has been started here, and gives when. */
  whenStarted(id: string): Promise<number>
  /** `kill -9`, and waits for the end. */
  kill(): Promise<void>
}

/**
 * Starts a bare BullMQ worker as a process of its own, as ours is, and waits until it takes jobs. What fails in it fails the
 * waits: a side that did not do its work must not be measured.
 */
export async function startBareWorker(task: BareTask): Promise<BareWorker> {
  const program = new URL('./serve-bare-worker.ts', import.meta.url)
  const child = fork(program, [JSON.stringify(task)], {
    // An inspector or a profile of ours is not its.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error('The bare worker could not be started.')
  const started = new Map<string, number>()
  const listeners = new Set<() => void>()
  let ended = { count: 0, atMs: 0 }
  let isReady = false
  let failure: string | undefined
  child.on('message', (message) => {
    const report = bareReportSchema.parse(message)
    if (report.kind === 'ready') isReady = true
    if (report.kind === 'started') started.set(report.id, report.atMs)
    if (report.kind === 'ended') ended = report
    if (report.kind === 'failed') failure ??= report.detail
    for (const listener of listeners) listener()
  })
  child.once('exit', (code, signal) => {
    failure ??= `It ended with ${signal ?? code}.`
    for (const listener of listeners) listener()
  })
  const isRunning = () => child.exitCode === null && child.signalCode === null

  function when<value>(look: () => value | undefined): Promise<value> {
    return new Promise((resolve, reject) => {
      const listener = () => {
        const found = look()
        if (found === undefined && failure === undefined) return
        listeners.delete(listener)
        if (found !== undefined) resolve(found)
        else reject(new Error(`The bare worker did not do its work: ${failure}`))
      }
      listeners.add(listener)
      listener()
    })
  }

  async function kill(): Promise<void> {
    if (!isRunning()) return
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }

  await when(() => (isReady ? true : undefined))
  return {
    pid,
    started,
    whenEnded: (count) => when(() => (ended.count >= count ? ended.atMs : undefined)),
    whenStarted: (id) => when(() => started.get(id)),
    kill,
    [Symbol.asyncDispose]: kill,
  }
}
