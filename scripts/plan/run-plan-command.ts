import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { findFiles } from './find-files.ts'
import { makePlan, type Outcome } from './make-plan.ts'
import { printPlan } from './print-plan.ts'
import { printProblem } from './print-problem.ts'
import { type Arguments, readArguments, usage, WrongUsage } from './read-arguments.ts'
import { showProgress } from './show-progress.ts'
import { terminalOf } from './terminal.ts'

export type ExitCode = 0 | 1 | 2
export type Streams = { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream }

const exitCodes: Readonly<Record<Outcome['kind'], ExitCode>> = {
  plan: 0,
  refused: 2,
  unreadable: 1,
}

/** The command `plan`: reads intakes, makes plans, prints them, and returns the exit code. */
export async function runPlanCommand(
  written: readonly string[],
  { stdout, stderr }: Streams,
): Promise<ExitCode> {
  try {
    const asked = readArguments(written)
    if (asked === 'help') {
      stdout.write(usage)
      return 0
    }
    const { files, isBatch } = await findFiles(asked.paths)
    const orchestrator = new NutritionPipelineOrchestrator({ catalogue: loadCatalogue() })
    let worst: ExitCode = 0
    for (const file of files) {
      const outcome = await planWithProgress(file, asked, orchestrator, stderr)
      if (isBatch) stdout.write(batchLine(file, outcome))
      else printOutcome(file, outcome, asked.isJson, { stdout, stderr })
      worst = worse(worst, exitCodes[outcome.kind])
    }
    return worst
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    stderr.write(`${error.message}\n\n${usage}`)
    return 1
  }
}

async function planWithProgress(
  file: string,
  asked: Arguments,
  orchestrator: NutritionPipelineOrchestrator,
  stderr: NodeJS.WriteStream,
): Promise<Outcome> {
  const progress = showProgress(stderr)
  try {
    return await makePlan(file, asked, orchestrator, progress.onProgress)
  } finally {
    progress.clear()
  }
}

function batchLine(file: string, outcome: Outcome): string {
  const line =
    outcome.kind === 'plan' ? { file, plan: outcome.plan } : { file, problem: outcome.problem }
  return `${JSON.stringify(line)}\n`
}

function printOutcome(
  file: string,
  outcome: Outcome,
  isJson: boolean,
  { stdout, stderr }: Streams,
): void {
  if (outcome.kind === 'unreadable') stderr.write(`${outcome.problem.detail}\n`)
  else if (isJson)
    stdout.write(`${JSON.stringify(outcome.kind === 'plan' ? outcome.plan : outcome.problem)}\n`)
  else if (outcome.kind === 'plan') stdout.write(printPlan(outcome.plan, terminalOf(stdout)))
  else stderr.write(printProblem(file, outcome.problem, terminalOf(stderr)))
}

/** A fault of the machine or of a file outweighs a refusal, which outweighs a plan. */
function worse(a: ExitCode, b: ExitCode): ExitCode {
  if (a === 1 || b === 1) return 1
  return a === 2 || b === 2 ? 2 : 0
}
