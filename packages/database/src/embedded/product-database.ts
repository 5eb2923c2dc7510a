import pg from 'pg'
import type { Installation } from './cluster.ts'
import { createSuperuserClient } from './connect.ts'
import { deriveOwnerPassword } from './installation-secret.ts'

/** The role that owns the product's database, and that database's name. */
const productName = 'zero_sum'

/** Makes the product's role and database where they are missing, and gives the role its password. */
export async function ensureProductDatabase(
  installation: Installation,
  port: number,
): Promise<void> {
  const client = createSuperuserClient(
    installation.superuserPassword,
    port,
    'zero-sum-nutrition set-up',
  )
  await client.connect()
  try {
    const password = pg.escapeLiteral(deriveOwnerPassword(installation.superuserPassword))
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [productName])
    const verb = role.rowCount === 0 ? 'CREATE' : 'ALTER'
    await client.query(`${verb} ROLE ${productName} LOGIN PASSWORD ${password}`)
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      productName,
    ])
    if (database.rowCount === 0) {
      await client.query(`CREATE DATABASE ${productName} OWNER ${productName}`)
    }
  } finally {
    await client.end()
  }
}

/** The address at which the product's role reaches a database of this server. */
export function productUrl(
  { superuserPassword }: Pick<Installation, 'superuserPassword'>,
  port: number,
  database?: string,
): string {
  const password = deriveOwnerPassword(superuserPassword)
  return `postgres://${productName}:${password}@127.0.0.1:${port}/${database ?? productName}`
}
