export { runBenchCommand } from './command/run-bench-command.ts'
