import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { z } from 'zod'

/** Reads a record of one JSON value a line. Throws on a line that is something else. */
export async function readLines<line>(file: string, schema: z.ZodType<line>): Promise<line[]> {
  const lines: line[] = []
  for await (const text of createInterface({ input: createReadStream(file) }))
    lines.push(schema.parse(JSON.parse(text)))
  return lines
}
