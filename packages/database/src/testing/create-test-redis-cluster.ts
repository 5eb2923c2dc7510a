import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../embedded/free-port.ts'
import { answersPing, askRedis } from './ask-redis.ts'
import { type RunningServer, runServer } from './run-server.ts'

export interface TestRedisCluster extends AsyncDisposable {
  /** The addresses of all nodes. */
  nodes: string[]
  /** `kill -9` for the master that holds a key. A replica takes its place after a second, if there is one. */
  killMasterOf(key: string): Promise<void>
}

const masters = 3

/**
 * Starts a real Redis Cluster of three masters on free ports, each with so many replicas, which keeps nothing on disk and
 * never evicts.
 *
 * @throws Error when `redis-server` is not installed, or the cluster is not whole within twenty seconds.
 */
export async function createTestRedisCluster({ replicas = 0 } = {}): Promise<TestRedisCluster> {
  await using opened = new AsyncDisposableStack()
  const parent = await mkdtemp(join(tmpdir(), 'zero-sum-redis-cluster-'))
  opened.defer(() => rm(parent, { recursive: true, force: true }))
  const nodes: Node[] = []
  for (let at = 0; at < masters * (1 + replicas); at += 1) {
    const node = await startNode(join(parent, String(at)))
    nodes.push(opened.use(node))
  }
  await joinNodes(
    nodes.map(({ port }) => port),
    replicas,
  )
  const held = opened.move()
  return {
    nodes: nodes.map(({ port }) => `redis://127.0.0.1:${port}`),
    async killMasterOf(key) {
      // Any node knows where a key is, and only its master answers otherwise than by sending the asker there.
      const answers = await Promise.all(nodes.map(({ port }) => askRedis(port, `EXISTS ${key}`)))
      await nodes.find((_, at) => answers[at]?.startsWith(':'))?.kill()
    },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}

type Node = RunningServer & { port: number }

async function startNode(folder: string): Promise<Node> {
  await mkdir(folder)
  const [port, busPort] = [await findFreePort(), await findFreePort()]
  const settings = {
    ...{ port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' },
    ...{ 'maxmemory-policy': 'noeviction', 'cluster-enabled': 'yes', 'cluster-port': busPort },
    ...{ 'cluster-node-timeout': 1_000, 'repl-diskless-sync-delay': 0 },
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const server = await runServer('redis-server', flags, { folder, isUp: () => answersPing(port) })
  return { port, ...server }
}

/** Makes one cluster of nodes that know nothing of each other, and waits until each of them says that it is whole. */
async function joinNodes(ports: readonly number[], replicas: number): Promise<void> {
  const addresses = ports.map((port) => `127.0.0.1:${port}`)
  const size = ['--cluster-replicas', String(replicas)]
  const flags = ['--cluster', 'create', ...addresses, ...size, '--cluster-yes']
  const command = spawn('redis-cli', flags, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [command.stdout, command.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const [code] = await once(command, 'close')
  if (code !== 0) throw new Error(`redis-cli made no cluster:\n${output}`)
  for (let look = 0; look < 200; look += 1) {
    if ((await Promise.all(ports.map(isWhole))).every(Boolean)) return
    await sleep(100)
  }
  throw new Error(`The cluster was not whole within twenty seconds:\n${output}`)
}

/** Whether a node sees every slot served and, as a replica, has what its master has: only then may it take its place. */
async function isWhole(port: number): Promise<boolean> {
  const cluster = await askRedis(port, 'CLUSTER INFO')
  const replication = await askRedis(port, 'INFO replication')
  const isSynced = /role:master|master_link_status:up/.test(replication ?? '')
  return isSynced && cluster?.includes('cluster_state:ok') === true
}
