export { runChaosCommand } from './command/run-chaos-command.ts'
