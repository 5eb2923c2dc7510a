export { type Cell, countCoverage } from './count-coverage.ts'
export { findGaps, type Gap, rankByScarcity } from './find-gaps.ts'
export { traits } from './traits.ts'
