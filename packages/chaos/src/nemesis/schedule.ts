import { conflict } from './conflicts.ts'
import type { FaultPlan, PlannedFault } from './fault.ts'
import { type FaultKind, faultKinds } from './fault-kinds.ts'
import { createRandom, type Random } from './random.ts'
import { createTimetable, type Timetable, type TimetableRules } from './timetable.ts'

export type ScheduleRequest = {
  seed: number
  seconds: number
  faults: readonly FaultKind[]
  plans: Readonly<Record<FaultKind, Omit<FaultPlan, 'inflict'>>>
}

export type Schedule =
  | { kind: 'planned'; faults: readonly PlannedFault[] }
  /** One of each fault takes at least so long. */
  | { kind: 'too_short'; neededSeconds: number }

/** Lengths hold for runs of this many seconds, and mean times between faults for runs of that many. */
const fullLengthSeconds = 300
const fullDistanceSeconds = 800
/** Nothing is moved closer together than this: what is struck without end does nothing that could go wrong. */
const closestMs = 5_000
/** The clients' first jobs are under way before anything is hurt, in ms. */
const leadMs = 2_000

/**
 * How long it takes in ms, at most, until what a fault used is itself again: on a busy machine a web
 * starts in 4 s, a worker in 1 or 2, and Postgres takes as long to replay its log. A schedule without this room would fall behind.
 */
const recoveriesMs = {
  ...{ calls: 500, clock: 500, queue: 500 },
  ...{ database: 1_500, webs: 4_000, workers: 1_500 },
} as const satisfies Record<FaultPlan['uses'][number], number>

type Wanted = Omit<PlannedFault, 'atMs'>

/**
 * When which fault is done: at least one of each kind asked for, more by chance with exponential gaps, all over before the
 * end. The same request gives the same schedule.
 */
export function planSchedule(request: ScheduleRequest): Schedule {
  const { seed, seconds, plans, faults } = request
  const kinds = faultKinds.filter((kind) => faults.includes(kind))
  const windowMs = seconds * 1_000 - leadMs
  const random = createRandom(seed, 1)
  const rules: TimetableRules = {
    meets: (a, b) => conflict(a, b, plans),
    restMs: (kind) => Math.max(0, ...plans[kind].uses.map((used) => recoveriesMs[used])),
  }
  const draw = (kind: FaultKind): Wanted => drawFault(kind, plans[kind], seconds, random)
  const drawn = poisonFirst(shuffle(kinds.map(draw), random))
  const shortest = drawn.map((fault) => ({ ...fault, lengthMs: plans[fault.kind].leastLengthMs }))
  // The last way doesn't depend on the seed, so the length of run that it asks for is enough for every seed.
  const ways = [drawn, shortest, poisonFirst(longestFirst(shortest))]
  const packed = ways.map((way) => pack(way, createTimetable(rules)))
  const fitting = packed.find((way) => endOf(way) <= windowMs)
  if (fitting === undefined) {
    const neededMs = leadMs + endOf(packed.at(-1) ?? [])
    return { kind: 'too_short', neededSeconds: Math.ceil(neededMs / 1_000) }
  }
  const timetable = createTimetable(rules)
  for (const fault of loosen(fitting, windowMs, random)) timetable.add(fault)
  addMore(timetable, { kinds, request, windowMs, draw })
  const planned = timetable
    .faults()
    .map((fault) => ({ ...fault, atMs: fault.atMs + leadMs }))
    .sort((a, b) => inOrder(a, b) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return { kind: 'planned', faults: planned }
}

function drawFault(
  kind: FaultKind,
  plan: Omit<FaultPlan, 'inflict'>,
  seconds: number,
  random: Random,
): Wanted {
  const scale = Math.min(1, seconds / fullLengthSeconds)
  const lengthMs = random.between(...plan.lengthMs) * scale
  return {
    kind,
    lengthMs: Math.round(Math.max(plan.leastLengthMs, lengthMs)),
    draw: random.fraction(),
  }
}

/** A poisonous job takes four crashes, each of which is judged for long; it has to come early to end in time. */
function poisonFirst(faults: readonly Wanted[]): Wanted[] {
  const [others, poison] = [false, true].map((is) =>
    faults.filter(({ kind }) => (kind === 'poison') === is),
  )
  return [...(poison ?? []), ...(others ?? [])]
}

function longestFirst(faults: readonly Wanted[]): Wanted[] {
  return [...faults].sort(
    (a, b) => b.lengthMs - a.lengthMs || faultKinds.indexOf(a.kind) - faultKinds.indexOf(b.kind),
  )
}

/** Fisher and Yates's shuffle. */
function shuffle(faults: Wanted[], random: Random): Wanted[] {
  const mixed = [...faults]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1)
    const [a, b] = [mixed[at], mixed[other]]
    if (a !== undefined && b !== undefined) [mixed[at], mixed[other]] = [b, a]
  }
  return mixed
}

/** Each as early as those before it allow. */
function pack(wanted: readonly Wanted[], timetable: Timetable): readonly PlannedFault[] {
  for (const fault of wanted)
    timetable.add({ ...fault, atMs: timetable.findGap(fault.kind, fault.lengthMs, 0) })
  return timetable.faults()
}

function endOf(faults: readonly PlannedFault[]): number {
  return Math.max(0, ...faults.map(({ atMs, lengthMs }) => atMs + lengthMs))
}

/**
 * Spreads packed faults over the window. Each is moved later by no less than those that begin before it, so none that kept
 * apart can come to overlap.
 */
function loosen(
  packed: readonly PlannedFault[],
  windowMs: number,
  random: Random,
): readonly PlannedFault[] {
  const slackMs = windowMs - endOf(packed)
  const delays = packed.map(() => Math.floor(random.fraction() * slackMs)).sort((a, b) => a - b)
  return [...packed].sort(inOrder).map((fault, at) => {
    const atMs = fault.atMs + (delays[at] ?? 0)
    return { ...fault, atMs: Math.min(atMs, lastStartMs(fault, windowMs)) }
  })
}

/** What takes no time comes before what begins at the same instant, which it must not be moved into. */
function inOrder(a: PlannedFault, b: PlannedFault): number {
  return a.atMs - b.atMs || a.lengthMs - b.lengthMs
}

function lastStartMs({ kind, lengthMs }: Wanted, windowMs: number): number {
  const lastMs = windowMs - lengthMs
  return kind === 'poison' ? Math.min(lastMs, Math.floor(windowMs / 4)) : lastMs
}

type More = {
  kinds: readonly FaultKind[]
  request: ScheduleRequest
  windowMs: number
  draw: (kind: FaultKind) => Wanted
}

/** Further faults as they come by chance, each moved later until it fits; none waits for longer than two of its gaps. */
function addMore(timetable: Timetable, { kinds, request, windowMs, draw }: More): void {
  const { seed, seconds, plans } = request
  // A short run is to see as much as it can; a long one has time to get over what it saw.
  const closeness = Math.min(1, seconds / fullDistanceSeconds)
  const arrivals = kinds.flatMap((kind) => {
    const random = createRandom(seed, 2, faultKinds.indexOf(kind))
    const { everyMs } = plans[kind]
    const meanMs = Math.max(everyMs * closeness, Math.min(everyMs, closestMs))
    const found: { kind: FaultKind; atMs: number; latestMs: number }[] = []
    for (let atMs = random.gap(meanMs); atMs < windowMs; atMs += random.gap(meanMs))
      found.push({ kind, atMs: Math.floor(atMs), latestMs: atMs + 2 * meanMs })
    return found
  })
  for (const { kind, atMs, latestMs } of arrivals.sort((a, b) => a.atMs - b.atMs)) {
    const fault = draw(kind)
    const gapMs = timetable.findGap(kind, fault.lengthMs, atMs)
    if (gapMs <= Math.min(latestMs, lastStartMs(fault, windowMs)))
      timetable.add({ ...fault, atMs: gapMs })
  }
}
