/** What has to hold at every step of every interleaving. */
export const invariants = {
  ends_once: 'a job ends exactly once, and nothing leaves an end',
  legal_moves: 'a job only moves as its life allows',
  one_plan: 'a completed job has exactly one plan, and every other job none',
  one_unfinished: 'nobody has two unfinished jobs',
  attempts_rise: 'attempts rise by one, and only by a claim',
  stale_changes_nothing: 'a call of an attempt that is over changes nothing of its job',
  late_beat: 'a beat that was overtaken changes nothing of its job',
  no_theft: 'nobody gets a job that is leased, waits, has ended or must run alone elsewhere',
  one_claim: 'an attempt belongs to one claim, and its repeat gets the same one',
  same_key: 'one key always gets one answer, and refuses another request',
  same_outcome: 'a repeat of an outcome is told the same again',
  right_verdict: 'a worker goes on with its job only while the job is its own',
  never_back: 'event numbers and percentages never go back, and events have no gaps',
  counted_losses: 'open losses are counted, and each is judged once',
  nothing_lost: 'an accepted job is there for ever',
  few_crashes: 'a job stops at most three workers',
  comes_to_an_end: 'once faults are over, every job ends within so many rounds',
} as const

export type Invariant = keyof typeof invariants

export class Breach extends Error {
  readonly invariant: Invariant

  constructor(invariant: Invariant, detail: string) {
    super(`${invariant} (${invariants[invariant]}): ${detail}`)
    this.name = 'Breach'
    this.invariant = invariant
  }
}

/** Stops the interleaving where something does not hold. */
export function hold(isHeld: boolean, invariant: Invariant, detail: () => string): void {
  if (!isHeld) throw new Breach(invariant, detail())
}
