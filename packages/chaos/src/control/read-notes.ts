import { readFileSync } from 'node:fs'
import { notesFile, type WorkerNote, workerNoteSchema } from './program/worker-note.ts'

/** Reads what the workers wrote down. Throws on a line that is something else. */
export function readNotes(directory: string): WorkerNote[] {
  const lines = readFileSync(notesFile(directory), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => workerNoteSchema.parse(JSON.parse(line)))
}
