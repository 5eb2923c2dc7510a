import { z } from 'zod'
import { median } from '../statistics/quantile.ts'
import { type Bar, barSchema } from './bars.ts'
import { judge, verdicts } from './judge.ts'

export const figureNames = [
  'accept',
  'accept-growth',
  'plans',
  'no-op',
  'latency',
  'rescue',
  'idle',
  'scaling',
] as const
export type FigureName = (typeof figureNames)[number]

export const backendNames = ['postgres', 'redis'] as const
export type BackendName = (typeof backendNames)[number]

const sideSchema = z.strictObject({
  name: z.string(),
  unit: z.string(),
  /** One value a round, in the order of the rounds. */
  rounds: z.array(z.number()).min(1),
  /** Their median. */
  value: z.number(),
  /** How many jobs (or looks, where nothing runs) the values rest on, as counted afterwards where they ended. */
  count: z.int().min(0),
  /** Other facts of this side, such as the 95th percentile. */
  also: z.record(z.string(), z.number()),
})
export type Side = z.infer<typeof sideSchema>

export const lineSchema = z.strictObject({
  figure: z.enum(figureNames),
  /** Null where no queue takes part. */
  backend: z.enum(backendNames).nullable(),
  name: z.string(),
  /** Which side's time has HTTP in it. */
  http: z.string(),
  sides: z.array(sideSchema).min(1),
  /** What is held against the bar. */
  compared: z
    .strictObject({
      name: z.string(),
      unit: z.string(),
      rounds: z.array(z.number()).min(1),
      value: z.number(),
    })
    .nullable(),
  bar: barSchema.nullable(),
  verdict: z.enum(verdicts),
})
export type Line = z.infer<typeof lineSchema>

export const reportSchema = z.strictObject({
  /** What is particular about the measured state, in the operator's words. */
  label: z.string().nullable(),
  at: z.iso.datetime(),
  command: z.string(),
  isQuick: z.boolean(),
  machine: z.record(z.string(), z.string()),
  versions: z.record(z.string(), z.string()),
  lines: z.array(lineSchema),
})
export type Report = z.infer<typeof reportSchema>

/** A side by its rounds. */
export function makeSide(
  side: Pick<Side, 'count' | 'name' | 'rounds' | 'unit'> & { also?: Side['also'] },
): Side {
  return { also: {}, ...side, value: median(side.rounds) }
}

/** A line of the report; what is compared is the median over the rounds, judged where there is a bar. */
export function makeLine({
  compared,
  bar,
  ...line
}: Pick<Line, 'backend' | 'figure' | 'http' | 'name' | 'sides'> & {
  compared?: { name: string; unit: string; rounds: number[] }
  bar?: Bar
}): Line {
  const judged = compared === undefined ? null : { ...compared, value: median(compared.rounds) }
  return {
    ...line,
    compared: judged,
    bar: bar ?? null,
    verdict: judged === null ? 'reported' : judge(judged.value, bar),
  }
}
