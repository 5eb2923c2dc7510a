import type { Key, Lock } from '@zero-sum/database/archive'
import type { BackupConfig } from '../config.ts'

/** What archives are to be encrypted with; undefined where nothing was set. */
export function chooseLock({ recipient, passphrase }: BackupConfig): Lock | undefined {
  if (recipient !== undefined && passphrase !== undefined)
    throw new Error('Set BACKUP_RECIPIENT or BACKUP_PASSPHRASE, not both.')
  if (recipient !== undefined) return { recipient }
  return passphrase === undefined ? undefined : { passphrase }
}

/** What encrypted archives are opened with; undefined where nothing was set. */
export function chooseKey({ identity, passphrase }: BackupConfig): Key | undefined {
  if (identity !== undefined) return { identity: withoutComments(identity) }
  return passphrase === undefined ? undefined : { passphrase }
}

/** age-keygen writes comments above the key. */
function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .trim()
}
