import type { Backend } from '@zero-sum/testbed'
import type { FaultKind } from '../nemesis/fault-kinds.ts'
import type { SabotageName } from '../sabotage/sabotages.ts'

/** What a run is asked to do, read and checked. */
export type ChaosOptions = {
  /** Where the queue is. */
  backend: Backend
  /** How many jobs the clients submit, beside those that faults plant. */
  jobs: number
  /** How long they take to submit them, and how long faults are inflicted. */
  seconds: number
  /** 0 to 4294967295: says the schedule and what each client wants. */
  seed: number
  faults: readonly FaultKind[]
  sabotage: SabotageName | undefined
  /** How long jobs may take to end after the last fault. */
  healSeconds: number
  work: 'engine' | 'steps'
  /** Where the report goes as JSON. */
  json: string | undefined
  /** Runs the program that uses BullMQ alone under the same schedule, instead of the product. */
  control: boolean
}
