import { writeFileSync } from 'node:fs'
import {
  configurationFaultExitCode,
  describeSetting,
  type Environment,
  type Process,
  readSettings,
  redact,
  settingNames,
} from '@zero-sum/settings'
import { readLauncherConfig } from '../config.ts'
import { documents } from './documents.ts'

export const usage = `Usage: npm run config -- [web | worker | migrate]

Prints the settings that are in force, without what is secret, and says what is wrong with them: for one process, or without
a name for npm start, which reads them all.

npm run config -- --write   makes docs/settings.md and .env.example anew from the description of the settings

Exit: 0, or 78 where a setting has to be put right.
`

type Streams = { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream }
type ShownProcess = Exclude<Process, 'compose'>

/** The command `config`; returns the exit code. */
export function runConfigCommand(
  written: readonly string[],
  environment: Environment,
  { stdout, stderr }: Streams,
): number {
  const [word = 'launcher', ...more] = written
  if (word === '--help') {
    stdout.write(usage)
    return 0
  }
  if (word === '--write' && more.length === 0) {
    for (const { path, text } of documents()) writeFileSync(path, text)
    return 0
  }
  if (!isProcess(word) || more.length > 0) {
    stderr.write(usage)
    return 2
  }
  const read =
    word === 'launcher' ? readLauncherConfig(environment) : readSettings(word, environment)
  for (const line of describeAll(word, environment)) stdout.write(`${line}\n`)
  const faults = 'faults' in read ? read.faults : []
  for (const line of [...faults, ...read.hints]) stderr.write(`- ${line}\n`)
  return faults.length > 0 ? configurationFaultExitCode : 0
}

function isProcess(word: string): word is ShownProcess {
  return ['launcher', 'web', 'worker', 'migrate'].includes(word)
}

/** A line for each setting that the process reads: its name, what is in force, where it comes from. */
function describeAll(process: ShownProcess, environment: Environment): string[] {
  const read = readSettings(process, environment)
  const given = 'environment' in read ? read.environment : environment
  return settingNames
    .filter((name) => describeSetting(name).usedBy.includes(process))
    .map((name) => {
      const { default: text, otherwise } = describeSetting(name)
      const own = given[name]?.trim()
      const path = environment[`${name}_FILE`]?.trim()
      const isGiven = own !== undefined && own !== ''
      const shown = isGiven ? redact(name, own) : (otherwise ?? text ?? 'none').replaceAll('`', '')
      const source = path ? `from ${path}` : isGiven ? 'given' : 'default'
      return `${name.padEnd(30)} ${source.padEnd(8)} ${shown}`
    })
}
