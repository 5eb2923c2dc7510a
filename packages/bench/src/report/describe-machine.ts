import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { z } from 'zod'

const packageSchema = z.object({ version: z.string() })

/** What a reader needs to know to compare: never more than trust in ratios, since machines differ. */
export async function describeMachine(): Promise<{
  machine: Record<string, string>
  versions: Record<string, string>
}> {
  const processors = cpus()
  return {
    machine: {
      cores: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`,
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      kernel: `${type()} ${release()}`,
      // Ours has hardly begun: what is above zero are neighbours, which cost both sides.
      'load before the run': (loadavg()[0] ?? 0).toFixed(1),
    },
    versions: {
      node: process.versions.node,
      bullmq: await readVersion('bullmq'),
      pg: await readVersion('pg'),
    },
  }
}

async function readVersion(name: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return packageSchema.parse(JSON.parse(await readFile(file, 'utf8'))).version
}
