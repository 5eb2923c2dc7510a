import type { Figures } from '../audit/verdict.ts'

/** Ranks as Postgres's `percentile_disc` takes them, by which the product's own rescues are measured. */
export function summarizeWaits(waitsMs: readonly number[]): Figures['rescueMs'] {
  const sorted = [...waitsMs].sort((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
  return { count: sorted.length, p50: rank(0.5), p99: rank(0.99), worst: sorted.at(-1) ?? null }
}
