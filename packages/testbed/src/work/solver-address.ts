import { join } from 'node:path'
import { z } from 'zod'

export type SampleWorkKind = 'instant' | 'steps'

/** What the solver threads of a run read and write. */
export type WorkFiles = { plans: string; executions: string; meetings: string }

const solver = new URL('./sample-solver.ts', import.meta.url)

/** The files of a run's work, in its own folder. */
export function workFiles(directory: string): WorkFiles {
  return {
    plans: join(directory, 'sample-plans.json'),
    executions: join(directory, 'executions.ndjson'),
    meetings: directory,
  }
}

/**
 * The address of the solver's script. A thread gets no environment and no arguments, so what it has to know is in the
 * address; and since a thread that is started from a file loses what follows the file's name, the file is imported. Workers
 * are killed every few seconds, and a thread that compiles nothing anew costs them a third less of the machine.
 */
export function solverAddress(work: SampleWorkKind, directory: string): URL {
  const url = new URL(solver)
  url.searchParams.set('work', work)
  url.searchParams.set('directory', directory)
  const script = `import { enableCompileCache, flushCompileCache } from 'node:module'
enableCompileCache(${JSON.stringify(join(directory, 'compiled'))})
await import(${JSON.stringify(url.href)})
flushCompileCache()`
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`)
}

const settingsSchema = z.object({ work: z.enum(['instant', 'steps']), directory: z.string() })

/** Reads what `solverAddress` wrote. */
export function readSolverAddress(url: URL): { work: SampleWorkKind; files: WorkFiles } {
  const { work, directory } = settingsSchema.parse(Object.fromEntries(url.searchParams))
  return { work, files: workFiles(directory) }
}
