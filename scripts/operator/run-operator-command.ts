import { changeRole, connectDatabase, type Database, listOperators } from '@zero-sum/database'
import { z } from 'zod'
import { type Environment, readConfig } from '../config.ts'
import { withProductDatabase } from '../launch/with-product-database.ts'

export const usage = `Usage: npm run operator -- person@example.org
       npm run operator -- --remove person@example.org
       npm run operator -- --list

Makes the owner of an account an operator, who sees under /operator how the installation is doing and may act on it, and sees
nothing that people have told it about themselves. --remove takes that back at once; --list prints the address of each. Give
the settings that the server runs with: DATABASE_URL or DATA_DIR.

Exit: 0, or 1 where nothing could be done.
`

type Streams = { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream }
type Asked = { act: 'grant' | 'remove'; address: string } | { act: 'list' }

/** The command `operator`: gives and takes the role, which nobody can get by the website. Returns the exit code. */
export async function runOperatorCommand(
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
  const asked = readAsked(written)
  if (typeof asked === 'string') return fail(`${asked}\n\n${usage.trimEnd()}`)
  const read = readConfig(environment)
  if ('faults' in read) return fail(`These settings need a look:\n${read.faults.join('\n')}`)
  try {
    return await withProductDatabase(read.config, 'npm run operator', async (url) => {
      await using opened = connectDatabase(url, () => undefined)
      return asked.act === 'list'
        ? await list(opened.database, { stdout, stderr })
        : await change(opened.database, asked, { stdout, stderr })
    })
  } catch (error) {
    return fail(`Nothing was done: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readAsked(written: readonly string[]): Asked | string {
  const [first, second, ...more] = written
  if (first === '--list' && second === undefined) return { act: 'list' }
  const isRemoval = first === '--remove'
  const address = isRemoval ? second : first
  const tooMany = isRemoval ? more.length > 0 : second !== undefined
  if (address === undefined || tooMany) return 'Give one e-mail address.'
  if (!z.email().safeParse(address).success) return `${address} is no e-mail address.`
  return { act: isRemoval ? 'remove' : 'grant', address }
}

async function list(database: Database, { stdout, stderr }: Streams): Promise<0> {
  const operators = await listOperators(database)
  if (operators.length === 0) stderr.write('There is no operator.\n')
  for (const { email, reference, grantedAt } of operators)
    stdout.write(`${email}\t${reference}\tsince ${grantedAt}\n`)
  return 0
}

async function change(
  database: Database,
  { act, address }: { act: 'grant' | 'remove'; address: string },
  { stdout, stderr }: Streams,
): Promise<0 | 1> {
  const changed = await changeRole(database, address, act)
  if (changed.kind === 'unknown') {
    stderr.write(`No account has the address ${address}. Sign up on the website first.\n`)
    return 1
  }
  if (changed.kind === 'guest') {
    stderr.write('This is a guest, who has no account.\n')
    return 1
  }
  const now = act === 'grant' ? 'is an operator' : 'is no operator'
  const was = changed.kind === 'as_before' ? ', as before' : ' now'
  // Anybody may have signed up with that address before its owner did.
  stderr.write(`The account ${changed.reference} was made ${changed.accountSince}. Is it theirs?\n`)
  stdout.write(`${address} ${now}${was}.\n`)
  return 0
}
