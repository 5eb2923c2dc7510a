import fc from 'fast-check'

/** What to do next, said relative to what there is: `job` counts back from the newest, and past the oldest it is unknown. */
export type Command =
  | { do: 'accept'; person: number; intake: number; replace: boolean; key?: number | undefined }
  | { do: 'cancel'; job: number }
  | { do: 'lease'; limit: number }
  | { do: 'mark' | 'release'; batch: number }
  | { do: 'claim'; job: number; worker: number; again: boolean; others: number }
  | { do: 'beat'; job: number; behind: number; ahead: number; percents: readonly number[] }
  | { do: 'ping'; worker: number }
  | { do: 'complete'; job: number; behind: number; percents: readonly number[] }
  | {
      do: 'fail'
      job: number
      behind: number
      kind: 'refused' | 'transient' | 'handed_back'
      chance: number
    }
  | { do: 'sweep'; spare: boolean }
  | { do: 'prune' }
  | { do: 'pass'; ms: number }
  /** To the nth deadline that is still to come, or one millisecond beside it. */
  | { do: 'pass_to'; deadline: number; beside: number }
  | { do: 'repeat'; times: number; commands: readonly Command[] }

const job = fc.nat({ max: 2 })
/** 0 is the current attempt, or the number that a beat has to have; more is older. */
const behind = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -1, max: 2 }))
const kind = fc.constantFrom('refused' as const, 'transient' as const, 'handed_back' as const)

const accept = fc.record({
  do: fc.constant('accept' as const),
  person: fc.nat({ max: 1 }),
  intake: fc.nat({ max: 1 }),
  replace: fc.boolean(),
  key: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
})
const claim = fc.record({
  do: fc.constant('claim' as const),
  job,
  worker: fc.nat({ max: 2 }),
  again: fc.boolean(),
  others: fc.nat({ max: 1 }),
})
const percents = fc.array(fc.nat({ max: 100 }), { maxLength: 3 })
const beat = fc.record({
  do: fc.constant('beat' as const),
  job,
  behind,
  ahead: fc.integer({ min: -1, max: 2 }),
  percents,
})
const complete = fc.record({ do: fc.constant('complete' as const), job, behind, percents })
const fail = fc.record({
  do: fc.constant('fail' as const),
  job,
  behind,
  kind,
  chance: fc.constantFrom(0, 0.5, 0.999),
})
const time = fc.oneof(
  fc.record({
    do: fc.constant('pass' as const),
    ms: fc.constantFrom(1, 400, 1_000, 2_000, 6_001, 10_001, 18_001, 600_001, 90_000_000),
  }),
  fc.record({
    do: fc.constant('pass_to' as const),
    deadline: fc.nat({ max: 5 }),
    beside: fc.integer({ min: -1, max: 1 }),
  }),
)
const sweep = fc.record({ do: fc.constant('sweep' as const), spare: fc.boolean() })

const one: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: accept },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), job }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('lease' as const), limit: fc.constantFrom(500, 1) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('mark' as const, 'mark' as const, 'release' as const),
      batch: fc.nat({ max: 2 }),
    }),
  },
  { weight: 8, arbitrary: claim },
  { weight: 5, arbitrary: beat },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('ping' as const), worker: fc.nat({ max: 2 }) }),
  },
  { weight: 2, arbitrary: complete },
  { weight: 4, arbitrary: fail },
  { weight: 4, arbitrary: sweep },
  { weight: 1, arbitrary: fc.constant({ do: 'prune' as const }) },
  { weight: 8, arbitrary: time },
)

/** A few commands over and over, as in an outage or with a job that stops its workers. */
const repeat: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('repeat' as const),
  times: fc.integer({ min: 2, max: 5 }),
  commands: fc.array(one, { minLength: 1, maxLength: 5 }),
})

export const commands: fc.Arbitrary<Command[]> = fc
  .tuple(
    accept,
    fc.array(fc.oneof({ weight: 15, arbitrary: one }, { weight: 1, arbitrary: repeat }), {
      maxLength: 40,
      size: 'max',
    }),
  )
  .map(([first, rest]) => [first, ...rest])
