import { z } from 'zod'

export const barSchema = z.strictObject({
  direction: z.enum(['at least', 'at most']),
  /** What must be reached. */
  bar: z.number(),
  /** What we would be proud of. */
  moonshot: z.number(),
  /** Why this much, in a sentence. */
  why: z.string(),
})
export type Bar = z.infer<typeof barSchema>

/** What each figure must reach. None is a time on a clock but the rescue, which the protocol promises in seconds. */
export const bars = {
  /** Times as many accepts a second as BullMQ adds. */
  accept: {
    direction: 'at least',
    bar: 3,
    moonshot: 10,
    why: 'BullMQ on Postgres notifies in every add, which makes its commits queue up; an accept that does not notify shares them, and one statement for many accepts shares more.',
  },
  /** Times the median latency with the fewest stored jobs. */
  acceptGrowth: {
    direction: 'at most',
    bar: 1.2,
    moonshot: 1.05,
    why: 'An accept looks at one person by an index, so a history of a million jobs may cost a deeper tree and no more.',
  },
  /** Share of what the engine alone makes. */
  plans: {
    direction: 'at least',
    bar: 0.9,
    moonshot: 0.97,
    why: 'A plan takes the engine a fraction of a second; delivering it safely may cost a tenth of that.',
  },
  /** Times as many jobs a second as BullMQ with the same calls. */
  noOp: {
    direction: 'at least',
    bar: 0.8,
    moonshot: 2,
    why: 'Beside the calls that both sides make, ours has a relay, beats and a solver thread; those may cost a fifth.',
  },
  /** Milliseconds above BullMQ at the 99th percentile. */
  latency: {
    direction: 'at most',
    bar: 50,
    moonshot: 15,
    why: 'Nobody notices a twentieth of a second before work that takes longer; a relay that waited for its clock would show here.',
  },
  /** Seconds at the 99th percentile. */
  rescue: {
    direction: 'at most',
    bar: 10,
    moonshot: 2,
    why: 'A lease of 6 s, a sweep each second and a message: a killed worker costs a person seconds, not the minute of BullMQ as it is set.',
  },
} as const satisfies Record<string, Bar>
