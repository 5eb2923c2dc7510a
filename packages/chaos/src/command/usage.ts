import { faultKinds } from '../nemesis/fault-kinds.ts'
import { sabotageNames } from '../sabotage/sabotages.ts'

/** The command line was used wrongly; the message is one sentence that says how. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

export const usage = `Usage: npm run chaos -- [OPTION…]

Starts the whole product with servers of its own, hurts it while clients use it, and checks that no accepted job was lost or doubled.

  --backend postgres|redis  where the queue is (default: postgres)
  --jobs N                  how many jobs the clients submit, at least (default: 500)
  --seconds N               how long faults go on (default: 90)
  --seed N                  0 to 4294967295: the same seed gives the same schedule (default: by chance, and printed)
  --faults A,B,…            only these (default: every one that the backend has)
  --sabotage NAME           takes one defence away, so that the run has to fail; without --faults, under the faults that
                            expose it
  --heal-seconds N          how long jobs may take to end after the last fault (default: 120)
  --work steps|engine       six agents that sleep, or the real engine (default: steps)
  --json FILE               writes the report there, too
  --control                 puts the product and a program that uses BullMQ alone under one schedule, one after the other
  --help                    this text

Faults: ${inLines(faultKinds)}
Sabotages: ${sabotageNames.join(', ')}

Exit: 0 everything held, 1 an invariant broke, 2 wrong usage, or the run could not be carried out.
`

function inLines(words: readonly string[]): string {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length > 105) lines.push(`  ${word}`)
    else lines[lines.length - 1] = line === '' ? word : `${line}, ${word}`
  }
  return lines.join(',\n')
}
