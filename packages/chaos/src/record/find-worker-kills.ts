import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { InflictedFault } from '../nemesis/fault.ts'

/** What a worker says of itself when a life of it begins. */
const startSchema = z.looseObject({
  msg: z.literal('Worker started'),
  time: z.iso.datetime().transform(Date.parse),
  incarnation: z.uuid(),
})

/**
 * When each life of a worker was ended with `kill -9`, by the incarnation that it had told in its log before. Kills of
 * programs that tell none, such as webs, are left out.
 */
export async function findWorkerKills(
  faults: readonly InflictedFault[],
  logDirectory: string,
): Promise<Map<string, number>> {
  const kills = Map.groupBy(
    faults.flatMap((fault) => fault.kills ?? []),
    ({ name }) => name,
  )
  const found = new Map<string, number>()
  for (const [name, ofProgram] of kills) {
    const log = await readFile(join(logDirectory, `${name}.log`), 'utf8')
    const starts = log.split('\n').flatMap((line) => readStart(line) ?? [])
    for (const { atMs } of ofProgram) {
      // A life that a kill came too early for has told nothing; the one before it may have been killed already.
      const struck = starts.findLast(({ time }) => time <= atMs)
      if (struck !== undefined && !found.has(struck.incarnation))
        found.set(struck.incarnation, atMs)
    }
  }
  return found
}

function readStart(line: string): z.output<typeof startSchema> | undefined {
  if (!line.includes('"Worker started"')) return undefined
  return startSchema.safeParse(JSON.parse(line)).data
}
