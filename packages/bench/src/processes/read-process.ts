import { readdir, readFile } from 'node:fs/promises'

/** A process as the kernel tells of it (`proc(5)`). */
export type ProcessFacts = {
  pid: number
  parent: number
  command: string
  /** Of the process and of those of its children that it has waited for, in seconds. */
  cpuSeconds: number
  /** Its share of memory, where pages that several processes use are divided among them (PSS), in MiB. */
  memoryMib: number
}

/** `USER_HZ`, in which `/proc` counts; 100 on every Linux that Node runs on. */
const ticksPerSecond = 100

/**
 * Every process that descends from one, itself left out.
 *
 * @throws Error where there is no `/proc`, as on macOS.
 */
export async function readDescendants(ancestor: number): Promise<ProcessFacts[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const all = (await Promise.all(pids.map(readProcess))).filter((facts) => facts !== undefined)
  const found: ProcessFacts[] = []
  for (let parents = [ancestor]; parents.length > 0; ) {
    const children = all.filter(({ parent }) => parents.includes(parent))
    found.push(...children)
    parents = children.map(({ pid }) => pid)
  }
  return found
}

/** Absent where it has ended meanwhile. */
async function readProcess(pid: number): Promise<ProcessFacts | undefined> {
  try {
    const [stat, command, memory] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''),
    ])
    return {
      pid,
      command: command.replaceAll('\0', ' ').trim(),
      ...parseStat(stat),
      memoryMib: parsePss(memory),
    }
  } catch {
    return undefined
  }
}

/** The name stands in brackets and may hold anything, so the fields are counted from the last one. */
export function parseStat(stat: string): Pick<ProcessFacts, 'cpuSeconds' | 'parent'> {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [, parent = 0, , , , , , , , , , user = 0, system = 0, childUser = 0, childSystem = 0] =
    fields
  return { parent, cpuSeconds: (user + system + childUser + childSystem) / ticksPerSecond }
}

export function parsePss(rollup: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) / 1_024
}
