import { setTimeout as sleep } from 'node:timers/promises'
import type { Installation } from '@zero-sum/testbed'

export type Restart = { name: string; beganAtMs: number; tookMs: number; how: string }

/** Between two processes, for what waits to be taken up again. */
const restMs = 3_000

/**
 * Ends every web and every worker as an upgrade does (SIGTERM), one at a time, and starts each before the next one goes;
 * then kills a master of the Redis Cluster, where there is one, so that its replica takes over, and restarts Postgres.
 */
export async function restartEach(
  installation: Installation,
  clusterKey: string,
  say: (line: string) => void,
): Promise<Restart[]> {
  const done: Restart[] = []
  const time = async (name: string, work: () => Promise<string>) => {
    const began = performance.now()
    const beganAtMs = Date.now()
    const how = await work()
    const tookMs = performance.now() - began
    say(`  ${name}: ${how}, back after ${(tookMs / 1_000).toFixed(1)} s`)
    done.push({ name, beganAtMs, tookMs, how })
    await sleep(restMs)
  }
  for (const program of [...installation.webs, ...installation.workers])
    await time(program.name, async () => {
      const how = await program.end('SIGTERM')
      await program.start()
      return how === 0 ? 'left with 0' : `left with ${how}`
    })
  const { postgres, redisCluster } = installation
  if (redisCluster !== undefined)
    await time('a Redis master', async () => {
      await redisCluster.killMasterOf(clusterKey)
      return 'killed'
    })
  await time('Postgres', async () => {
    await postgres.stop('fast')
    await postgres.start()
    return 'restarted'
  })
  return done
}
