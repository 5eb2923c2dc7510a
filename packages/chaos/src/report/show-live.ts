import { clearLine, cursorTo } from 'node:readline'
import type { RunState } from '../play-run.ts'

const plainEvery = 10

export type Live = {
  show(state: RunState): void
  /** Leaves the line, so that what is printed next begins its own. */
  end(): void
}

/** One line that is written over each second on a terminal, and a plain line every ten seconds elsewhere. */
export function createLive(output: NodeJS.WriteStream): Live {
  let shown = 0
  const isTerminal = output.isTTY === true
  return {
    show(state) {
      const text = describeState(state)
      if (isTerminal) {
        cursorTo(output, 0)
        output.write(text.slice(0, Math.max(20, output.columns - 1)))
        clearLine(output, 1)
      } else if (shown % plainEvery === 0) output.write(`${text}\n`)
      shown += 1
    },
    end() {
      if (isTerminal && shown > 0) output.write('\n')
      shown = 0
    },
  }
}

export function describeState(state: RunState): string {
  const { phase, jobs, submitted, accepted, ended, faults, current } = state
  const now =
    phase === 'healing'
      ? 'no more faults'
      : current.length === 0
        ? 'quiet'
        : `now ${[...new Set(current)].join(', ')}`
  return [
    `submitted ${submitted}/${jobs}`,
    `accepted ${accepted}`,
    `ended ${ended}`,
    `in flight ${accepted - ended}`,
    `faults ${faults}`,
    now,
  ].join(', ')
}
