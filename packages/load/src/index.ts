export { runLoadCommand } from './command/run-load-command.ts'
