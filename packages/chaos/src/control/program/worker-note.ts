import { join } from 'node:path'
import { z } from 'zod'

/** What a worker writes down outside the system, one line each, so that a kill can be told by what it interrupted. */
export const workerNoteSchema = z.discriminatedUnion('kind', [
  /** A life of the worker called so begins. */
  z.object({ kind: z.literal('begun'), name: z.string(), pid: z.int(), atMs: z.number() }),
  /** The execution of a job is over in this process, well or not. */
  z.object({ kind: z.literal('left'), seed: z.int(), pid: z.int(), atMs: z.number() }),
])
export type WorkerNote = z.infer<typeof workerNoteSchema>

export const notesFile = (directory: string) => join(directory, 'worker-notes.ndjson')
