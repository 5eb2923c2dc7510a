import { readFile } from 'node:fs/promises'
import type { Key, Lock } from '@zero-sum/database/archive'
import type { Environment } from '../config.ts'

/** What archives are to be encrypted with; undefined where nothing was set. */
export async function readLock(environment: Environment): Promise<Lock | undefined> {
  const recipient = environment.BACKUP_RECIPIENT?.trim()
  const passphrase = await readPassphrase(environment)
  if (recipient && passphrase !== undefined)
    throw new Error('Set BACKUP_RECIPIENT or BACKUP_PASSPHRASE, not both.')
  if (recipient) return { recipient }
  return passphrase === undefined ? undefined : { passphrase }
}

/** What encrypted archives are opened with; undefined where nothing was set. */
export async function readKey(environment: Environment): Promise<Key | undefined> {
  const identity = await readSecret(environment, 'BACKUP_IDENTITY')
  if (identity !== undefined) return { identity: withoutComments(identity) }
  const passphrase = await readPassphrase(environment)
  return passphrase === undefined ? undefined : { passphrase }
}

async function readPassphrase(environment: Environment): Promise<string | undefined> {
  const passphrase = await readSecret(environment, 'BACKUP_PASSPHRASE')
  if (passphrase !== undefined && passphrase.length < 16)
    throw new Error(
      'BACKUP_PASSPHRASE is too short: use at least 16 characters, best five words by chance.',
    )
  return passphrase
}

/** A secret in the environment, or in the file that NAME_FILE names. */
async function readSecret(environment: Environment, name: string): Promise<string | undefined> {
  const given = environment[name]?.trim()
  const file = environment[`${name}_FILE`]?.trim()
  if (given && file) throw new Error(`Set ${name} or ${name}_FILE, not both.`)
  if (given) return given
  if (!file) return undefined
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The file of ${name}_FILE can't be read: ${detail}`, { cause })
  }
}

/** age-keygen writes comments above the key. */
function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .trim()
}
