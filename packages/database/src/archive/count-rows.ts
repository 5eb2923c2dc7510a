import { connectForCopy } from './copy-settings.ts'
import { quote } from './describe-tables.ts'
import type { Manifest } from './manifest.ts'
import { refuseBusy } from './refuse-target.ts'

/** How many rows each table of an archive has in a database now. */
export async function countTables(
  databaseUrl: string,
  { tables }: Pick<Manifest, 'tables'>,
): Promise<Map<string, number>> {
  const client = await connectForCopy(databaseUrl, 'zero-sum-count')
  try {
    const counts = new Map<string, number>()
    for (const { name } of tables) {
      const { rows } = await client.query<{ rows: string }>(
        `SELECT count(*) AS rows FROM public.${quote(name)}`,
      )
      counts.set(name, Number(rows[0]?.rows))
    }
    return counts
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** @throws ArchiveFault `in-use` where the product, or another command, is connected to the database. */
export async function refuseRunning(databaseUrl: string): Promise<void> {
  const client = await connectForCopy(databaseUrl, 'zero-sum-look')
  try {
    await refuseBusy(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
