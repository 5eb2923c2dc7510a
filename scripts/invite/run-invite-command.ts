import { parseArgs } from 'node:util'
import {
  connectDatabase,
  type Database,
  type Invitation,
  listInvitations,
  makeInvitation,
  revokeInvitation,
} from '@zero-sum/database'
import { z } from 'zod'
import { type Environment, type LauncherConfig, readConfig } from '../config.ts'
import { shownLink } from '../launch/shown-link.ts'
import { withProductDatabase } from '../launch/with-product-database.ts'

export const usage = `Usage: npm run invite                                        a link for one new account
       npm run invite -- --for person@example.org --days 14   for this address alone
       npm run invite -- --list                               every invitation there is
       npm run invite -- --revoke zs_a1b2c                    ends one, by its beginning or its id

A link is good once, for 7 days or as many as you say (1 to 90). Hand it on by a way that nobody else reads. Where SIGN_UP=invited, an
account is made by such a link alone. Give the settings that the server runs with: PUBLIC_URL or PORT, and DATABASE_URL or DATA_DIR.

Exit: 0, or 1 where nothing was done.
`

type Streams = { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream }

type Asked =
  | { kind: 'make'; forAddress: string | undefined; days: number }
  | { kind: 'list' }
  | { kind: 'revoke'; named: string }

/** The command `invite`: makes a link and prints it alone on standard output, lists or revokes; returns the exit code. */
export async function runInviteCommand(
  written: readonly string[],
  environment: Environment,
  streams: Streams,
): Promise<0 | 1> {
  const { stdout, stderr } = streams
  if (written.includes('--help')) {
    stdout.write(usage)
    return 0
  }
  const fail = (fault: string): 1 => {
    stderr.write(`${fault}\n`)
    return 1
  }
  const asked = readArguments(written)
  if (typeof asked === 'string') return fail(`${asked}\n\n${usage.trimEnd()}`)
  const read = readConfig(environment)
  if ('faults' in read) return fail(`These settings need a look:\n${read.faults.join('\n')}`)
  try {
    const fault = await withProductDatabase(read.config, 'npm run invite', async (url) => {
      await using opened = connectDatabase(url, () => undefined)
      return await run(asked, opened.database, read.config, streams)
    })
    return fault === undefined ? 0 : fail(fault)
  } catch (error) {
    return fail(`Nothing was done: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function run(
  asked: Asked,
  database: Database,
  config: LauncherConfig,
  { stdout, stderr }: Streams,
): Promise<string | undefined> {
  if (asked.kind === 'revoke') {
    const isDone = await revokeInvitation(database, asked.named)
    if (!isDone) return `There is no open invitation ${asked.named}. See them with --list.`
    stderr.write('It opens nothing any more.\n')
  } else if (asked.kind === 'list') {
    const all = await listInvitations(database)
    for (const one of all) stdout.write(`${describe(one)}\n`)
    if (all.length === 0) stderr.write('There are none.\n')
  } else {
    const made = await makeInvitation(database, asked)
    const { link, advice } = shownLink(`/sign-up?invitation=${made.secret}`, config)
    stderr.write(
      `For ${made.forAddress ?? 'one new account'}, once, until ${made.expiresAt.toLocaleString()}:\n`,
    )
    stdout.write(`${link}\n`)
    if (advice !== undefined) stderr.write(`${advice}\n`)
    if (config.entry.signUp === 'open')
      stderr.write(
        'Anybody can make an account at the moment. Set SIGN_UP=invited to change that.\n',
      )
    if (config.entry.signUp === 'closed')
      stderr.write(
        'Nobody can make an account at the moment. Set SIGN_UP=invited to change that.\n',
      )
  }
  return undefined
}

function describe({ start, forAddress, createdAt, expiresAt, usedAt }: Invitation): string {
  const state =
    usedAt !== undefined
      ? `used ${usedAt.toLocaleString()}`
      : expiresAt.getTime() <= Date.now()
        ? `ran out ${expiresAt.toLocaleString()}`
        : `open until ${expiresAt.toLocaleString()}`
  const whom = forAddress === undefined ? '' : `  for ${forAddress}`
  return `${start}…  made ${createdAt.toLocaleString()}  ${state}${whom}`
}

const days = z.coerce.number().int().min(1).max(90)

/** What is asked for, or what is wrong with how it was asked. */
function readArguments(written: readonly string[]): Asked | string {
  const options = {
    for: { type: 'string' },
    days: { type: 'string', default: '7' },
    list: { type: 'boolean', default: false },
    revoke: { type: 'string' },
  } as const
  try {
    const { values } = parseArgs({ args: [...written], options })
    if (values.list) return { kind: 'list' }
    if (values.revoke !== undefined)
      return { kind: 'revoke', named: values.revoke.replace(/…$/, '') }
    const span = days.safeParse(values.days)
    if (!span.success) return 'Give from 1 to 90 days.'
    const forAddress = values.for
    if (forAddress !== undefined && !z.email().safeParse(forAddress).success)
      return `${forAddress} is no e-mail address.`
    return { kind: 'make', forAddress, days: span.data }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
