import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Confinement, confine } from './confine.ts'

export interface Container {
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string>
  output(): string
  /** As `docker stop` does: to number 1 of its process table. */
  stop(): void
}

/**
 * Runs a command as a container of the image would: as user 1000 without capabilities or new privileges, on read-only files, with
 * these variables alone. It shares this machine's network.
 */
export async function startContainer(
  confinement: Confinement,
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Container> {
  const child = spawn(
    'setpriv',
    [
      ...['--reuid', '1000', '--regid', '1000', '--clear-groups', '--no-new-privs', 'bwrap'],
      ...['--info-fd', '3', ...confine(confinement, command)],
    ],
    {
      cwd: '/',
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', NODE_ENV: 'production', ...variables },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal)
  const pid = await readPid(child)
  return {
    ended,
    output: () => output,
    stop: () => void process.kill(pid, 'SIGTERM'),
  }
}

/** bubblewrap passes no signal on, so the process itself has to be known. */
async function readPid(child: ChildProcess): Promise<number> {
  let text = ''
  for await (const line of createInterface({ input: child.stdio[3] as Readable })) text += line
  const info: unknown = JSON.parse(text)
  return (info as { 'child-pid': number })['child-pid']
}

const patienceMs = 120_000

/** @throws Error with what the container wrote, where it ends or does not become well */
export async function waitUntilWell(address: string, container: Container): Promise<void> {
  const deadline = performance.now() + patienceMs
  let end: number | string | undefined
  void container.ended.then((how) => {
    end = how
  })
  while (end === undefined && performance.now() < deadline) {
    const isWell = await fetch(address, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isWell) return
    await sleep(200)
  }
  throw new Error(`${address} did not become well (${end ?? 'it runs'}):\n${container.output()}`)
}
