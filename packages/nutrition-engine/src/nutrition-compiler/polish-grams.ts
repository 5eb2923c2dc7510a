import { objective } from './objective.ts'
import { type PolishProblem, residualCount } from './polish-problem.ts'

/** Passes over all ingredients; a day is settled after a few, the bound guards against creeping. */
const mostPasses = 12
/** A move has to be worth something, or equal days would be traded for ever. */
const leastGain = 1e-7

/**
 * Moves ingredients by whole kitchen steps, each within its own bounds, until neither one ingredient nor two together
 * can bring the day nearer to its aims: coordinate descent first, then exchanges between two ingredients. Rounding is
 * inside: what is compared is what will be weighed. Changes `problem.steps` and `problem.residual`.
 *
 * @returns the squared deviations that are left plus the cost of bent proportions
 */
export function polishGrams(problem: PolishProblem): number {
  const { residual } = problem
  let cost = residualCost(problem, residual) + bendingCost(problem)
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = cost
    for (let i = 0; i < problem.steps.length; i++) cost = moveOne(problem, i, cost)
    for (let i = 0; i < problem.steps.length; i++) cost = moveTwo(problem, i, cost)
    if (cost > before - leastGain) break
  }
  return cost
}

/** What the deviations of a day cost: a figure at the edge of our own bar costs 1. */
function residualCost(
  { carbohydrateIsCeiling, usdaSlackPercent }: PolishProblem,
  residual: Float64Array,
): number {
  const protein = residual[0] as number
  const fat = residual[1] as number
  let carbohydrate = residual[2] as number
  if (carbohydrateIsCeiling && carbohydrate > 0) carbohydrate = 0
  const energy = residual[3] as number
  const gap = Math.max(0, Math.abs(residual[4] as number) - usdaSlackPercent)
  return (
    protein * protein +
    fat * fat +
    carbohydrate * carbohydrate +
    energy * energy +
    objective.usdaEnergy * gap * gap
  )
}

function bendingCost(problem: PolishProblem): number {
  let cost = 0
  for (let i = 0; i < problem.steps.length; i++)
    cost += bendingOf(problem, i, problem.steps[i] as number)
  return cost
}

function bendingOf({ written, stiffness }: PolishProblem, i: number, steps: number): number {
  const bent = steps - (written[i] as number)
  return (stiffness[i] as number) * bent * bent
}

const trial = new Float64Array(residualCount)
const afterFirst = new Float64Array(residualCount)

function moveOne(problem: PolishProblem, i: number, cost: number): number {
  const best = bestMove(problem, i, problem.residual, cost)
  if (best.move === 0) return cost
  apply(problem, i, best.move)
  return best.cost
}

/** Tries ingredient `i` some steps up or down with the best answer of every other ingredient. */
function moveTwo(problem: PolishProblem, i: number, cost: number): number {
  let best = cost
  for (let size = 1; size <= 8; size *= 2) {
    for (const move of [size, -size]) {
      const moved = (problem.steps[i] as number) + move
      if (moved < (problem.least[i] as number) || moved > (problem.most[i] as number)) continue
      subtract(afterFirst, problem.residual, problem, i, move)
      const bending = bendingOf(problem, i, moved) - bendingOf(problem, i, moved - move)
      const start = residualCost(problem, afterFirst) + bending + bendingCostKept(best, problem)
      for (let j = 0; j < problem.steps.length; j++) {
        if (j === i) continue
        const answer = bestMove(problem, j, afterFirst, start)
        if (answer.cost >= best - leastGain || answer.move === 0) continue
        apply(problem, i, move)
        apply(problem, j, answer.move)
        best = answer.cost
        break
      }
    }
  }
  return best
}

/** The part of a cost that is bending: what is left when the deviations are taken off. */
function bendingCostKept(cost: number, problem: PolishProblem): number {
  return cost - residualCost(problem, problem.residual)
}

type Move = { move: number; cost: number }

/** The whole number of steps of one ingredient that lowers the cost most, given what is missing; 0 where none does. */
function bestMove(problem: PolishProblem, i: number, residual: Float64Array, cost: number): Move {
  const steps = problem.steps[i] as number
  const ideal = idealMove(problem, i, residual)
  const low = (problem.least[i] as number) - steps
  const high = (problem.most[i] as number) - steps
  const base = cost - residualCost(problem, residual) - bendingOf(problem, i, steps)
  let best: Move = { move: 0, cost: cost - leastGain }
  for (const wish of [Math.floor(ideal), Math.ceil(ideal)]) {
    const move = Math.min(high, Math.max(low, wish))
    if (move === 0) continue
    subtract(trial, residual, problem, i, move)
    const moved = base + residualCost(problem, trial) + bendingOf(problem, i, steps + move)
    if (moved < best.cost) best = { move, cost: moved }
  }
  return best
}

/** The minimum of the squared deviations along one ingredient, as a fraction of steps. */
function idealMove(
  { effect, stiffness, steps, written, carbohydrateIsCeiling }: PolishProblem,
  i: number,
  residual: Float64Array,
): number {
  const bent = (steps[i] as number) - (written[i] as number)
  let along = -(stiffness[i] as number) * bent
  let curvature = stiffness[i] as number
  // The last residual, USDA's gap, is free up to its slack and has no say in where the middle lies.
  for (let figure = 0; figure < residualCount - 1; figure++) {
    if (figure === 2 && carbohydrateIsCeiling && (residual[2] as number) > 0) continue
    const perStep = effect[i * residualCount + figure] as number
    along += perStep * (residual[figure] as number)
    curvature += perStep * perStep
  }
  return along / curvature
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
