import type { Program } from '@zero-sum/testbed'
import { untilDone } from './until-done.ts'

export type NamedProgram = Program & { name: string }

/** Gets a program that ended to run and to be ready; one that was started by somebody else in between is left alone. */
export async function startAgain(program: NamedProgram): Promise<void> {
  let isHalfStarted = false
  await untilDone(`start ${program.name} again`, async () => {
    // A process that came up without getting ready would stand in the way of the next one.
    if (isHalfStarted) await program.end('SIGKILL')
    else if (program.isRunning()) return
    isHalfStarted = true
    await program.start()
  })
}
