import { Decrypter, Encrypter } from 'age-encryption'
import { ArchiveFault } from './archive-fault.ts'

/** What an archive is locked with: a passphrase, or a public key of age (`age1…`) whose secret half is kept elsewhere. */
export type Lock = { passphrase: string } | { recipient: string }

/** What opens one: the passphrase, or the secret half of the key (`AGE-SECRET-KEY-1…`). */
export type Key = { passphrase: string } | { identity: string }

type Bytes = AsyncIterable<Uint8Array>

/** The first bytes of every file of age, version 1. */
const ageBeginning = 'age-encryption.org/v1\n'

/** Encrypts a stream in the format of age, which the program `age` reads as well. */
export async function lockBytes(bytes: Bytes, lock: Lock): Promise<Bytes> {
  const encrypter = new Encrypter()
  try {
    if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase)
    else encrypter.addRecipient(lock.recipient)
  } catch (cause) {
    throw new ArchiveFault('BACKUP_RECIPIENT is no public key of age (age1…).', {
      code: 'locked',
      cause,
    })
  }
  return await encrypter.encrypt(ReadableStream.from(bytes))
}

/**
 * Gives the bytes of an archive, decrypted where it is locked.
 *
 * @throws ArchiveFault `locked` where the key is missing or another, `damaged` where a locked byte was changed.
 */
export async function unlockBytes(bytes: Bytes, key: Key | undefined): Promise<Bytes> {
  const { first, all } = await peek(bytes)
  if (!first.toString('latin1').startsWith(ageBeginning)) return all
  if (key === undefined)
    throw new ArchiveFault(
      'This archive is encrypted. Give BACKUP_PASSPHRASE or BACKUP_IDENTITY, or a file by BACKUP_PASSPHRASE_FILE or BACKUP_IDENTITY_FILE.',
      { code: 'locked' },
    )
  const decrypter = new Decrypter()
  try {
    if ('passphrase' in key) decrypter.addPassphrase(key.passphrase)
    else decrypter.addIdentity(key.identity)
    return await decrypter.decrypt(ReadableStream.from(all))
  } catch (cause) {
    throw new ArchiveFault(
      'This archive can’t be opened: it was locked with another passphrase or key, or its first bytes are damaged.',
      { code: 'locked', cause },
    )
  }
}

async function peek(bytes: Bytes): Promise<{ first: Buffer; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first = await iterator.next()
  const beginning = first.done === true ? Buffer.alloc(0) : Buffer.from(first.value)
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield beginning
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { first: beginning, all: all() }
}
