import { stat } from 'node:fs/promises'
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'
import { runCommand } from './run-command.ts'

/** The system account that Postgres runs as when we are root, since Postgres refuses to run as root. */
export interface Account {
  name: string
  uid: number
  gid: number
}

const ownAccountName = 'zero-sum'

/**
 * The account to run Postgres as: none when we are an ordinary user; as root the owner of existing data, else the
 * system's `postgres`, else an account made for it.
 *
 * @throws EmbeddedPostgresFault `no-account` when root can't get one.
 */
export async function chooseAccount(existingData: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(existingData).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) {
    return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  }
  return (
    (await findAccount('postgres')) ??
    (await findAccount(ownAccountName)) ??
    (await createAccount())
  )
}

async function findAccount(name: string): Promise<Account | undefined> {
  const [uid, gid] = await Promise.all([
    runCommand('/usr/bin/env', ['id', '-u', name], undefined),
    runCommand('/usr/bin/env', ['id', '-g', name], undefined),
  ])
  if (uid.code !== 0 || gid.code !== 0) return undefined
  return { name, uid: Number(uid.output.trim()), gid: Number(gid.output.trim()) }
}

async function createAccount(): Promise<Account> {
  const useradd = ['useradd', '--system', '--no-create-home', '--user-group']
  const attempts = [
    [...useradd, '--shell', '/usr/sbin/nologin', ownAccountName],
    // BusyBox (Alpine) has adduser instead.
    ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', ownAccountName],
  ]
  for (const attempt of attempts) {
    await runCommand('/usr/bin/env', attempt, undefined)
    const account = await findAccount(ownAccountName)
    if (account !== undefined) return account
  }
  throw new EmbeddedPostgresFault(
    'Postgres refuses to run as root, and no other account could be found or made for it. ' +
      'Run as an ordinary user, or set DATABASE_URL to a database of your own.',
    { code: 'no-account' },
  )
}
