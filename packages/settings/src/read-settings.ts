import type { z } from 'zod'
import { type catalogue, describeSetting, type SettingName, settingNames } from './catalogue.ts'
import { findNearMisses } from './near-misses.ts'
import { findMissingQueue, findQueueFaults } from './queue-faults.ts'
import { readSecretFile, takeFiles } from './secret-files.ts'
import type { Process, Setting } from './setting.ts'

export type Environment = Readonly<Record<string, string | undefined>>

type Entry<Name extends SettingName> = (typeof catalogue)[Name]

/** What a process is given of a setting: nothing where it has no default and the process does not require it. */
type Value<P extends Process, Name extends SettingName> =
  | z.output<Entry<Name>['value']>
  | (Entry<Name> extends { default: string }
      ? never
      : Entry<Name> extends { requiredBy: readonly (infer Requiring)[] }
        ? P extends Requiring
          ? never
          : undefined
        : undefined)

/** The settings that a process reads, by their names in the environment. */
export type Settings<P extends Process> = {
  readonly [Name in SettingName as P extends Entry<Name>['usedBy'][number] ? Name : never]: Value<
    P,
    Name
  >
}

export type SettingsRead<P extends Process> =
  | {
      settings: Settings<P>
      /** The environment with what files held, and without the names of these files. */
      environment: Environment
      hints: string[]
    }
  | { faults: string[]; hints: string[] }

/**
 * Reads all that one process has to know, or says everything that is wrong with it at once. Each fault is a sentence that
 * begins with the setting's name and shows no value. An empty value counts as none. `hints` name what may be misspelt; no
 * fault by themselves, since an environment holds other programs' names too.
 */
export function readSettings<P extends Process>(
  process: P,
  environment: Environment,
  readFile = readSecretFile,
): SettingsRead<P> {
  const names = settingNames.filter((name) => describeSetting(name).usedBy.includes(process))
  const { given, faults } = takeFiles(names, withoutEmpty(environment), readFile)
  const values: Record<string, unknown> = {}
  const broken = new Set(faults.map((fault) => fault.split(' ')[0]))
  for (const name of names) {
    const setting = describeSetting(name)
    const text = given[name] ?? setting.default
    if (text === undefined) {
      values[name] = undefined
      if (setting.requiredBy?.includes(process) && !broken.has(name)) faults.push(missing(name))
      continue
    }
    const parsed = setting.value.safeParse(text)
    if (parsed.success) values[name] = parsed.data
    else faults.push(`${name} ${parsed.error.issues[0]?.message}.`)
    if (given[name] !== undefined) faults.push(...findLonely(name, setting, given))
  }
  const needsQueue = process === 'worker' && !broken.has('DATABASE_URL')
  if (needsQueue) faults.push(...findMissingQueue(given))
  if (names.includes('REDIS_URL')) faults.push(...findQueueFaults(given))
  const hints = findNearMisses(Object.keys(given), settingNames)
  if (faults.length > 0) return { faults: [...new Set(faults)], hints }
  // Each value comes from the schema of its own entry.
  return { settings: values as Settings<P>, environment: given, hints }
}

function missing(name: SettingName): string {
  const { secret, meaning } = describeSetting(name)
  const file = secret === true ? `, or ${name}_FILE with the path of a file that holds it` : ''
  return `${name} is missing: ${meaning.replaceAll('`', '')}. Give it${file}.`
}

function findLonely(name: SettingName, setting: Setting, given: Environment): string[] {
  return (setting.with ?? [])
    .filter((other) => given[other] === undefined)
    .map((other) => `${other} is missing: ${name} needs it.`)
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, text]) => text !== undefined && text.trim() !== ''),
  )
}
