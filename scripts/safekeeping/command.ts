import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Environment, type LauncherConfig, readConfig, root } from '../config.ts'

export type Streams = { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream }

/** 0 done, 1 a fault, 2 something was written wrongly on the command line. */
export type ExitCode = 0 | 1 | 2

/** Something on the command line that can't be; shown with the usage. */
export class UsageFault extends Error {
  override name = 'UsageFault'
}

/** What a command's work gets: what was written, the settings, where to speak, and when to stop. */
export type Call = {
  values: Readonly<Record<string, string | boolean | undefined>>
  positionals: readonly string[]
  config: LauncherConfig
  productVersion: string
  /** To people, on standard error. */
  say(line: string): void
  /** The result alone, on standard output. */
  print(line: string): void
  signal: AbortSignal
}

export type Command = {
  usage: string
  options?: ParseArgsConfig['options']
  /** @returns false where what was looked for is not as it should be. */
  work(call: Call): Promise<boolean>
}

export type Invocation = {
  written: readonly string[]
  environment: Environment
  streams: Streams
  signal?: AbortSignal
}

/** Reads the command line and the settings, does the work and gives the exit code; faults are said without a stack. */
export async function runCommand(
  command: Command,
  { written, environment, streams, signal = new AbortController().signal }: Invocation,
): Promise<ExitCode> {
  const { stdout, stderr } = streams
  const say = (line: string): void => void stderr.write(`${line}\n`)
  try {
    const { values, positionals } = readArguments(command, written)
    if (values.help === true) {
      stdout.write(command.usage)
      return 0
    }
    const read = readConfig(environment)
    if ('faults' in read) throw new Error(`These settings need a look:\n${read.faults.join('\n')}`)
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    const print = (line: string): void => void stdout.write(`${line}\n`)
    const { config } = read
    const call = { values, positionals, config, productVersion: version, say, print, signal }
    return (await command.work(call)) ? 0 : 1
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    if (!(error instanceof UsageFault)) return 1
    say(`\n${command.usage.trimEnd()}`)
    return 2
  }
}

function readArguments({ options }: Command, written: readonly string[]) {
  try {
    return parseArgs({
      args: [...written],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    }) as { values: Record<string, string | boolean | undefined>; positionals: string[] }
  } catch (cause) {
    throw new UsageFault(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** The value of an option that takes one. */
export function textOption({ values }: Call, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
