import { crashLimit } from '../../jobs/timing.ts'
import type { Command } from './commands.fixture.ts'

const accept: Command = { do: 'accept', person: 0, intake: 0, replace: false }
const claim: Command = { do: 'claim', job: 0, worker: 0, again: false, others: 0 }
const sweep: Command = { do: 'sweep', spare: false }
const pass = (ms: number): Command => ({ do: 'pass', ms })
const fail = (kind: 'refused' | 'transient' | 'handed_back'): Command => ({
  do: 'fail',
  job: 0,
  behind: 0,
  kind,
  chance: 0.5,
})

/** A lease that is lost although its worker lives: it is heard of when the loss has been written down. */
const loseLease: readonly Command[] = [
  claim,
  pass(6_001),
  sweep,
  pass(1_001),
  { do: 'ping', worker: 0 },
  sweep,
]
const crash: readonly Command[] = [claim, pass(6_001), sweep, pass(18_001), sweep]
const send: readonly Command[] = [
  { do: 'lease', limit: 500 },
  { do: 'mark', batch: 0 },
]

/** Lives of a job that chance comes upon too seldom. */
export const histories: Readonly<Record<string, readonly Command[]>> = {
  'four crashes are poison': [
    accept,
    ...send,
    { do: 'repeat', times: crashLimit, commands: crash },
    claim,
  ],
  'three failures exhaust a job': [
    accept,
    {
      do: 'repeat',
      times: 3,
      commands: [claim, fail('transient'), fail('transient'), pass(12_000)],
    },
  ],
  'fifty deliveries exhaust a job': [accept, { do: 'repeat', times: 50, commands: loseLease }],
  'ten deliveries and a day exhaust a job': [
    accept,
    { do: 'repeat', times: 10, commands: loseLease },
    pass(24 * 3_600_000 - 1),
    sweep,
    pass(1),
    sweep,
    pass(1),
    sweep,
  ],
  'a job that nobody claims is offered all night': [
    accept,
    ...send,
    { do: 'repeat', times: 48, commands: [pass(1_200_000), sweep, ...send] },
    claim,
  ],
  'hand-backs cost nothing': [
    accept,
    { do: 'repeat', times: 12, commands: [claim, fail('handed_back')] },
    pass(90_000_000),
    sweep,
    claim,
    { do: 'complete', job: 0, behind: 0, percents: [] },
  ],
  'four losses hold a job back': [
    accept,
    { do: 'repeat', times: crashLimit, commands: [claim, pass(6_001)] },
    claim,
    { ...claim, others: 1 },
  ],
  'a worker that was silent for days can still be judged': [
    accept,
    claim,
    pass(48 * 3_600_000 + 1),
    { do: 'sweep', spare: true },
    { do: 'prune' },
    sweep,
    pass(18_001),
    sweep,
  ],
  'what nobody needs any more is forgotten': [
    { ...accept, key: 1 },
    claim,
    { do: 'complete', job: 0, behind: 0, percents: [] },
    pass(48 * 3_600_000),
    { do: 'prune' },
    pass(1),
    { do: 'prune' },
    { ...accept, key: 1 },
  ],
}
