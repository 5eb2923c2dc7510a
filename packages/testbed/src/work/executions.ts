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
