import { connectDatabase } from '@zero-sum/database'
import { z } from 'zod'
import { makeResetLink } from '../../apps/web/src/server/accounts/make-reset-link.ts'
import { type Environment, type LauncherConfig, readConfig } from '../config.ts'
import { readProductSecrets } from '../launch/product-secrets.ts'
import { shownLink } from '../launch/shown-link.ts'
import { withProductDatabase } from '../launch/with-product-database.ts'

export const usage = `Usage: npm run reset-password -- person@example.org

Prints a link by which the person chooses a new password, once and within an hour. Hand it on by a way that nobody else
reads. Give the settings that the server runs with: PUBLIC_URL or PORT, and DATABASE_URL or DATA_DIR.

Exit: 0, or 1 where no link was made.
`

type Streams = { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream }

/** The command `reset-password`: makes a link, prints it alone on standard output, and returns the exit code. */
export async function runResetCommand(
  written: readonly string[],
  environment: Environment,
  { stdout, stderr }: Streams,
): Promise<0 | 1> {
  if (written.includes('--help')) {
    stdout.write(usage)
    return 0
  }
  const fail = (fault: string): 1 => {
    stderr.write(`${fault}\n`)
    return 1
  }
  const [address, ...more] = written
  if (address === undefined || more.length > 0)
    return fail(`Give one e-mail address.\n\n${usage.trimEnd()}`)
  if (!z.email().safeParse(address).success) return fail(`${address} is no e-mail address.`)
  const read = readConfig(environment)
  if ('faults' in read) return fail(`These settings need a look:\n${read.faults.join('\n')}`)
  const { oidc } = read.config
  if (oidc?.isOnlyWay === true)
    return fail(`This server takes no passwords (OIDC_ONLY): people sign in at ${oidc.name}.`)
  try {
    const link = await makeLink(read.config, address)
    if (link.kind === 'unknown') return fail(`No account has the address ${address}.`)
    if (link.kind === 'guest') return fail('This is a guest, who has no password.')
    const shown = shownLink(link.path, read.config)
    stderr.write(`For ${address}, once, until ${link.expiresAt.toLocaleString()}:\n`)
    stdout.write(`${shown.link}\n`)
    if (!link.hasPassword)
      stderr.write('They have signed in without a password so far; this gives them one as well.\n')
    if (shown.advice !== undefined) stderr.write(`${shown.advice}\n`)
    return 0
  } catch (error) {
    return fail(`No link was made: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function makeLink(config: LauncherConfig, address: string) {
  const { publicUrl } = config
  return await withProductDatabase(config, 'npm run reset-password', async (url) => {
    await using opened = connectDatabase(url, () => undefined)
    const { authSecret } = await readProductSecrets(config)
    return await makeResetLink(opened.database, { authSecret, publicUrl }, address)
  })
}
