// Plain JavaScript for Node 18 and later. It installs what is missing and then hands over to the project's own Node, which
// runs the TypeScript given as the first argument. The shell would not: it remembers where it found `node` before.
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfNeeded } from './bootstrap/install.mjs'
import { projectNode } from './bootstrap/installed-binaries.mjs'
import { speakTo } from './bootstrap/steps.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const [script, ...scriptArguments] = process.argv.slice(2)

if (script === undefined) {
  process.stderr.write('Usage: node scripts/run.mjs SCRIPT [ARGUMENT…]\n')
  process.exit(2)
}
// Standard output is the script's: some print JSON alone.
speakTo(process.stderr)
try {
  await installIfNeeded(root)
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error)
  process.stderr.write(`\nThe packages could not be installed. ${detail}\n`)
  process.exit(1)
}
handOver(script)

/** @param {string} program */
function handOver(program) {
  const child = spawn(projectNode(root), [join(root, program), ...scriptArguments], {
    // The channel tells the script when this process is killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
    },
  })
  // A parent that is killed outright can pass nothing on; its process id stops being our parent's.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 1_000)
  // Ctrl-C reaches the script by the terminal too; it takes two signals close together for one.
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => {
    clearInterval(watch)
    process.stderr.write(`${projectNode(root)} can't be run: ${error.message}\n`)
    process.exitCode = 1
  })
  child.once('exit', (code, signal) => {
    clearInterval(watch)
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
    for (const name of signals) process.removeAllListeners(name)
  })
}
