import { type Transition, transitions } from '../transitions.ts'
import type { Exploration } from './explore-many.ts'
import type { Finding } from './shrink.ts'

/** What an exploration found, to be read: how often each move was made, and the shortest story of a breach. */
export function describeExploration(
  { interleavings, coverage, worstRounds, finding }: Exploration,
  { seed, seconds }: { seed: number; seconds: number },
): string {
  const names = Object.keys(transitions) as Transition[]
  const untaken = names.filter((name) => coverage[name] === 0)
  return [
    `${interleavings} interleavings, seed ${seed}, ${seconds.toFixed(1)} s, ${Math.round(interleavings / seconds)} a second`,
    ...names.map(
      (name) => `${String(coverage[name]).padStart(12)}  ${name.padEnd(22)} ${transitions[name]}`,
    ),
    `moves never made: ${untaken.length === 0 ? 'none' : untaken.join(', ')}`,
    `most rounds without faults until every job had ended: ${worstRounds}`,
    ...(finding === undefined ? ['nothing broke'] : describeFinding(finding)),
    '',
  ].join('\n')
}

/** A job that never ends has a long story, whose middle says nothing new. */
const [firstLines, lastLines] = [60, 10]

function describeFinding({ seed, message, trace }: Finding): string[] {
  const left = trace.length - firstLines - lastLines
  const story =
    left <= 0
      ? trace
      : [...trace.slice(0, firstLines), `… ${left} more …`, ...trace.slice(-lastLines)]
  return [`BROKEN ${message}`, `seed of the interleaving: ${seed}; its shortest form:`, ...story]
}
