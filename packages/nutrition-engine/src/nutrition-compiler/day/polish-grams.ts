import { objective } from '../objective.ts'
import { excessCost, excessWeights } from './excess.ts'
import { firstLimit, type PolishProblem, residualCount } from './polish-problem.ts'

/** Passes over all ingredients; a day is settled after a few, the bound guards against creeping. */
const mostPasses = 12
/** A move has to be worth something, or equal days would be traded for ever. */
const leastGain = 1e-7
/** The first of two ingredients is tried so many steps up and down. */
const firstMoves = [1, -1, 2, -2, 4, -4, 8, -8] as const

/**
 * Moves ingredients by whole kitchen steps, each within its own bounds, until neither one ingredient nor two together
 * can bring the day nearer to its aims: coordinate descent first, then exchanges between two ingredients. Rounding is
 * inside: what is compared is what will be weighed. Changes `problem.steps` and `problem.residual`.
 *
 * @returns the squared deviations that are left plus the cost of bent proportions
 */
export function polishGrams(problem: PolishProblem): number {
  let cost = costOfDay(problem)
  for (let pass = 0; pass < mostPasses; pass++) {
    for (let i = 0; i < problem.steps.length; i++) moveOne(problem, i)
    for (let i = 0; i < problem.steps.length; i++) moveTwo(problem, i)
    const after = costOfDay(problem)
    if (after > cost - leastGain) return after
    cost = after
  }
  return cost
}

function costOfDay(problem: PolishProblem): number {
  let cost = costOfResidual(problem, problem.residual)
  for (let i = 0; i < problem.steps.length; i++)
    cost += bendingOf(problem, i, problem.steps[i] as number)
  return cost
}

function costOfResidual(problem: PolishProblem, residual: Float64Array): number {
  return residualCost(
    problem,
    residual[0] as number,
    residual[1] as number,
    residual[2] as number,
    residual[3] as number,
    residual[4] as number,
    excessCost(
      1 - (residual[5] as number),
      1 - (residual[6] as number),
      1 - (residual[7] as number),
    ),
  )
}

/** What the deviations of a day cost: a figure at the edge of our own bar costs 1. */
function residualCost(
  { carbohydrateIsCeiling, usdaSlackPercent }: PolishProblem,
  protein: number,
  fat: number,
  carbohydrate: number,
  energy: number,
  usdaGap: number,
  excess: number,
): number {
  const cost = protein * protein + fat * fat + energy * energy
  const over = carbohydrateIsCeiling && carbohydrate > 0 ? 0 : carbohydrate * carbohydrate
  const gap = Math.abs(usdaGap) - usdaSlackPercent
  return cost + over + excess + (gap > 0 ? objective.usdaEnergy * gap * gap : 0)
}

function bendingOf({ written, stiffness }: PolishProblem, i: number, steps: number): number {
  const bent = steps - (written[i] as number)
  return (stiffness[i] as number) * bent * bent
}

function moveOne(problem: PolishProblem, i: number): void {
  findBestMove(problem, i, problem.residual)
  if (best.gain > leastGain) apply(problem, i, best.move)
}

/** Tries ingredient `i` some steps up or down with the best answer of every other ingredient. */
function moveTwo(problem: PolishProblem, i: number): void {
  const { steps, least, most, residual } = problem
  for (const move of firstMoves) {
    const moved = (steps[i] as number) + move
    if (moved < (least[i] as number) || moved > (most[i] as number)) continue
    subtract(afterFirst, residual, problem, i, move)
    const loss = lossOf(problem, i, move)
    for (let j = 0; j < steps.length; j++) {
      if (j === i) continue
      findBestMove(problem, j, afterFirst)
      if (best.gain <= loss + leastGain) continue
      apply(problem, i, move)
      apply(problem, j, best.move)
      break
    }
  }
}

/** What the first of two moves costs by itself, deviations and bending together. */
function lossOf(problem: PolishProblem, i: number, move: number): number {
  const steps = problem.steps[i] as number
  return (
    costOfResidual(problem, afterFirst) -
    costOfResidual(problem, problem.residual) +
    bendingOf(problem, i, steps + move) -
    bendingOf(problem, i, steps)
  )
}

const afterFirst = new Float64Array(residualCount)
/** The answer of `findBestMove`: kept here because the search asks a million times and an object each is a burden. */
const best = { move: 0, gain: 0 }

/** The whole number of steps of one ingredient that lowers the cost most, given what is missing; no gain where none does. */
function findBestMove(problem: PolishProblem, i: number, residual: Float64Array): void {
  const { effect, stiffness, carbohydrateIsCeiling } = problem
  const at = i * residualCount
  // Read one by one: this is the innermost loop, and taking arrays apart makes new ones.
  const p = residual[0] as number
  const f = residual[1] as number
  const c = residual[2] as number
  const e = residual[3] as number
  const g = residual[4] as number
  const byP = effect[at] as number
  const byF = effect[at + 1] as number
  const byC = effect[at + 2] as number
  const byE = effect[at + 3] as number
  const byG = effect[at + 4] as number
  const fibre = 1 - (residual[5] as number)
  const sodium = 1 - (residual[6] as number)
  const oil = 1 - (residual[7] as number)
  const byFibre = effect[at + 5] as number
  const bySodium = effect[at + 6] as number
  const byOil = effect[at + 7] as number
  const steps = problem.steps[i] as number
  const stiff = stiffness[i] as number
  const bent = steps - (problem.written[i] as number)
  // USDA's gap is free up to its slack, and so is carbohydrate below a ceiling: neither says where the middle lies. A limit does
  // once it is passed.
  const carbohydrateCounts = carbohydrateIsCeiling && c > 0 ? 0 : 1
  const along =
    byP * p +
    byF * f +
    carbohydrateCounts * byC * c +
    byE * e -
    stiff * bent +
    pull(effect, at, residual)
  const curvature =
    byP * byP +
    byF * byF +
    carbohydrateCounts * byC * byC +
    byE * byE +
    stiff +
    bite(effect, at, residual)
  const ideal = Math.floor(along / curvature)
  const low = (problem.least[i] as number) - steps
  const high = (problem.most[i] as number) - steps
  const now =
    residualCost(problem, p, f, c, e, g, excessCost(fibre, sodium, oil)) + stiff * bent * bent
  best.move = 0
  best.gain = 0
  for (let wish = ideal; wish <= ideal + 1; wish++) {
    const move = Math.max(low, Math.min(high, wish))
    if (move === 0) continue
    const then =
      residualCost(
        problem,
        p - move * byP,
        f - move * byF,
        c - move * byC,
        e - move * byE,
        g - move * byG,
        excessCost(fibre + move * byFibre, sodium + move * bySodium, oil + move * byOil),
      ) +
      stiff * (bent + move) * (bent + move)
    if (now - then <= best.gain) continue
    best.move = move
    best.gain = now - then
  }
}

/** What the limits that are passed add to the way that a step should go. */
function pull(effect: Float64Array, at: number, residual: Float64Array): number {
  let sum = 0
  for (let figure = firstLimit; figure < residualCount; figure++) {
    const room = residual[figure] as number
    if (room < 0)
      sum += (excessWeights[figure - firstLimit] as number) * (effect[at + figure] as number) * room
  }
  return sum
}

/** What they add to the curvature of its cost. */
function bite(effect: Float64Array, at: number, residual: Float64Array): number {
  let sum = 0
  for (let figure = firstLimit; figure < residualCount; figure++) {
    const step = effect[at + figure] as number
    if ((residual[figure] as number) < 0)
      sum += (excessWeights[figure - firstLimit] as number) * step * step
  }
  return sum
}

function subtract(
  into: Float64Array,
  residual: Float64Array,
  { effect }: PolishProblem,
  i: number,
  move: number,
): void {
  for (let figure = 0; figure < residualCount; figure++)
    into[figure] =
      (residual[figure] as number) - move * (effect[i * residualCount + figure] as number)
}

function apply(problem: PolishProblem, i: number, move: number): void {
  problem.steps[i] = (problem.steps[i] as number) + move
  subtract(problem.residual, problem.residual, problem, i, move)
}
