// Runs a program once a day, for a container without cron: node scripts/every-day.mjs 03:15 scripts/backup.ts [ARGUMENT…]
// A run that fails is told and comes again the next day. SIGTERM ends it, and the program with it.
import { spawn } from 'node:child_process'
import { untilNext } from './every-day/until-next.mjs'

const [time = '', ...program] = process.argv.slice(2)
const first = untilNext(time, new Date())
if (first === undefined || program.length === 0) {
  process.stderr.write('Usage: node scripts/every-day.mjs HH:MM PROGRAM [ARGUMENT…] (UTC)\n')
  process.exit(2)
}
/** @type {import('node:child_process').ChildProcess | undefined} */
let running
/** @type {NodeJS.Signals[]} */
const signals = ['SIGTERM', 'SIGINT']
for (const signal of signals)
  process.on(signal, () => {
    if (running === undefined) process.exit(0)
    running.once('exit', () => process.exit(0))
    running.kill(signal)
  })
setTimeout(run, first)

function run() {
  running = spawn(process.execPath, program, { stdio: 'inherit' })
  running.once('exit', (code, signal) => {
    running = undefined
    if (code !== 0) process.stderr.write(`${program[0]} ended with ${code ?? signal}.\n`)
    setTimeout(run, untilNext(time, new Date()))
  })
}
