import { typed } from '../intake/answers/measures.ts'

/** A portion as it is typed: 0.5 times the main person's is "50"; nothing where none is set. */
export function typedPercent(portion: number | undefined, point: string): string {
  return portion === undefined ? '' : typed(portion * 100, 1, point)
}

/** A typed percentage as a portion, times the main person's; nothing for an empty field, NaN for what is no number. */
export function portionOfPercent(percent: number | undefined): number | undefined {
  return percent === undefined ? undefined : Math.round(percent * 10) / 1000
}
