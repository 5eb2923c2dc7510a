import type { CallRecord } from './network/call-proxy.ts'
import type { Backend, System } from './system.ts'

export type InstallationOptions = {
  backend: Backend
  webs: number
  workers: number
  /** Jobs at a time in each worker. */
  concurrency: number
  /**
   * `steps`: six agents that each sleep 5 to 50 ms and report, and a real plan made beforehand. `instant`: that plan at once.
   * `engine`: the real engine.
   */
  work: 'engine' | 'instant' | 'steps'
  /** Module that every web and worker process loads first (`--import`), such as a sabotage. */
  preload?: URL
  /** Beyond the product's own. */
  environment?: Readonly<Record<string, string>>
  onCall?: (record: CallRecord) => void
}

/** The whole product as processes on this machine, with its own servers and networks. */
export type Installation = AsyncDisposable &
  System & {
    /** The internal secret, and the one that sessions are signed with. */
    secret: string
    authSecret: string
    /** The file of `Execution` lines; empty with the real engine. */
    executionsFile: string
  }

export declare function startInstallation(options: InstallationOptions): Promise<Installation>
