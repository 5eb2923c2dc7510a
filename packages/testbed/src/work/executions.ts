import { openSync, readFileSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { wallClockMs } from './wall-clock.ts'

/**
 * One line of the record that the work itself keeps, in a file outside the system that only ever grows: duplicates become
 * visible there instead of being refused. `seed` names the job, since a solver knows no other name of it.
 */
export type Execution = {
  seed: number
  /** 1 to 6; 0 where an execution begins. */
  agent: number
  atMs: number
  pid: number
}

const executionSchema = z.object({
  seed: z.int(),
  agent: z.int(),
  atMs: z.number(),
  pid: z.int(),
})

/**
 * Opens the record for appending. Each line is one write to a file opened with `O_APPEND`, which the system does whole and
 * at the end, whoever else is writing.
 */
export function openExecutions(file: string): (seed: number, agent: number) => void {
  const record = openSync(file, 'a')
  return (seed, agent) => {
    const execution: Execution = { seed, agent, atMs: wallClockMs(), pid: process.pid }
    writeSync(record, `${JSON.stringify(execution)}\n`)
  }
}

/** Reads the whole record. */
export function readExecutions(file: string): Execution[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => executionSchema.parse(JSON.parse(line)))
}
