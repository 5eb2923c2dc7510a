import { connectDatabase, listOperators } from '@zero-sum/database'

/** Says how to make an operator where an installation has none; a database that is away then says nothing here. */
export async function tellOperators(databaseUrl: string, say: (line: string) => void) {
  await using opened = connectDatabase(databaseUrl, () => undefined, { poolSize: 1 })
  const operators = await listOperators(opened.database).catch(() => undefined)
  if (operators?.length === 0)
    say(
      'Nobody is an operator yet. Sign up on the website, then: npm run operator -- your-address@example.org',
    )
}
