export { runFuzzCommand } from './command/run-fuzz-command.ts'
export { runPlanBenchCommand } from './command/run-plan-bench-command.ts'
