import { readFileSync } from 'node:fs'
import { describeSetting, type SettingName } from './catalogue.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Bytes. A secret is a line; what is longer is some other file. */
const longestSecret = 16_384

/** @throws Error of the file system. */
export function readSecretFile(path: string): string {
  return readFileSync(path, 'utf8')
}

/**
 * Puts what the files of `NAME_FILE` hold in the place of `NAME`, for settings that hold passwords: Docker and Kubernetes
 * mount secrets as files. The line end that editors leave is no part of a secret.
 */
export function takeFiles(
  names: readonly SettingName[],
  environment: Environment,
  readFile: (path: string) => string,
): { given: Record<string, string | undefined>; faults: string[] } {
  const given: Record<string, string | undefined> = { ...environment }
  const faults: string[] = []
  for (const name of names.filter((each) => describeSetting(each).secret === true)) {
    const path = environment[`${name}_FILE`]
    if (path === undefined) continue
    delete given[`${name}_FILE`]
    if (environment[name] !== undefined) {
      faults.push(`${name} is given twice: by itself and by ${name}_FILE. Leave one out.`)
      continue
    }
    const read = readOne(path, readFile, describeSetting(name).manyLines === true)
    if ('fault' in read) faults.push(`${name} can’t be read from ${name}_FILE: ${read.fault}.`)
    else given[name] = read.text
  }
  return { given, faults }
}

function readOne(
  path: string,
  readFile: (path: string) => string,
  mayHaveLines: boolean,
): { text: string } | { fault: string } {
  try {
    const text = readFile(path).trim()
    if (text === '') return { fault: `${path} is empty` }
    if (text.length > longestSecret) return { fault: `${path} is too long for a secret` }
    if (!mayHaveLines && /[\r\n]/.test(text)) return { fault: `${path} has several lines` }
    return { text }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    return { fault: `${path} (${code})` }
  }
}
