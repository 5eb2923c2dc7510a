import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../embedded/free-port.ts'
import { isListening, runServer } from './run-server.ts'

export interface TestPooler extends AsyncDisposable {
  /** The same database, by way of the pooler. */
  url: string
}

/**
 * Puts a real PgBouncer before a database, in transaction mode with few connections: whoever counts on a session of their
 * own, or sends settings along when connecting, is found out.
 *
 * @throws Error when `pgbouncer` is not installed or does not listen.
 */
export async function startPgBouncer(
  databaseUrl: string,
  { connections = 3 } = {},
): Promise<TestPooler> {
  const target = new URL(databaseUrl)
  const port = await findFreePort()
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-pgbouncer-'))
  // As root it has to run as another user, who must be able to read its settings.
  await chmod(directory, 0o755)
  const file = join(directory, 'pgbouncer.ini')
  await writeFile(file, settings(target, port, connections))
  const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const pooler = await runServer('pgbouncer', [...asNobody, file], {
    folder: directory,
    isUp: () => isListening(port),
  })
  const url = new URL(databaseUrl)
  url.port = String(port)
  return { url: url.href, [Symbol.asyncDispose]: () => pooler[Symbol.asyncDispose]() }
}

function settings(target: URL, port: number, connections: number): string {
  const name = target.pathname.slice(1)
  const word = decodeURIComponent(target.password)
  return `[databases]
${name} = host=${target.hostname} port=${target.port} user=${target.username} password=${word} dbname=${name}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 500
server_login_retry = 1
`
}
