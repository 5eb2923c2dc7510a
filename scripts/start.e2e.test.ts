import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort, inspectServer } from '@zero-sum/database/embedded'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Start, startCommand } from './testing/start-command.ts'

let directory: string
let dataDirectory: string
let port: number
const starts: Start[] = []

function start(environment: Record<string, string> = {}): Start {
  const started = startCommand({ PORT: String(port), DATA_DIR: dataDirectory, ...environment })
  starts.push(started)
  return started
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zero-sum-start-'))
  // As root, Postgres runs as another user, who must be able to pass; else the data would be kept elsewhere.
  await chmod(directory, 0o711)
  dataDirectory = join(directory, 'data')
  port = await findFreePort()
})

afterEach(async () => {
  for (const started of starts.splice(0)) await started.stop('SIGINT')
  await rm(directory, { recursive: true, force: true })
})

async function isWebThere(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/livez`).catch(() => undefined)
  return answer?.ok === true
}

/** The web writes its process id into each line of its log. */
async function readWebPid(): Promise<number> {
  const log = await readFile(join(dataDirectory, 'logs', 'web.log'), 'utf8')
  return Number(/"pid":(\d+)/.exec(log)?.[1])
}

describe('npm start', () => {
  it('brings the product up, tells a second start where it is, and leaves nothing after Ctrl-C', async () => {
    const first = start()
    await first.says(`Ready at http://localhost:${port}`)
    expect(await isWebThere()).toBe(true)

    const second = start({ PORT: String(await findFreePort()) })
    expect(await second.exitCode).toBe(1)
    expect(second.output()).toContain(`already running at http://localhost:${port}`)
    expect(await isWebThere()).toBe(true)

    expect(await first.stop('SIGINT')).toBe(0)
    expect(first.output()).toContain('Stopped.')
    expect(await isWebThere()).toBe(false)
    expect(await inspectServer(dataDirectory)).toMatchObject({ isRunning: false })
  })

  it('ends its web and worker when it is killed, and finds the database again at the next start', async () => {
    const killed = start()
    await killed.says('Ready at')
    killed.kill()
    await vi.waitFor(async () => expect(await isWebThere()).toBe(false), { timeout: 10_000 })
    expect(await inspectServer(dataDirectory)).toMatchObject({ isRunning: true, owner: undefined })

    const next = start()
    await next.says('Ready at')
    expect(next.output()).toContain('The database was still running; using it.')
    expect(await next.stop('SIGTERM')).toBe(0)
  })

  it('starts a web that dies again, and says so', async () => {
    const started = start()
    await started.says('Ready at')
    process.kill(await readWebPid(), 'SIGKILL')
    await started.says('The web ended (SIGKILL); starting it again')
    await vi.waitFor(async () => expect(await isWebThere()).toBe(true), { timeout: 30_000 })
  })

  it('names a busy port and starts nothing', async () => {
    const occupant = createServer().listen(port, '127.0.0.1')
    await once(occupant, 'listening')
    const refused = start()
    expect(await refused.exitCode).toBe(1)
    expect(refused.output()).toContain(`Port ${port} is in use by another program.`)
    expect(refused.output()).toContain(`PORT=${port + 1} npm start`)
    expect(await inspectServer(dataDirectory)).toMatchObject({ isRunning: false })
    occupant.close()
  })

  it('lists every wrong setting at once and starts nothing', async () => {
    const refused = start({ PORT: 'x', REDIS_URL: 'http://x' })
    expect(await refused.exitCode).toBe(78)
    expect(refused.output()).toContain('- PORT is a whole number')
    expect(refused.output()).toContain('- REDIS_URL is like redis://')
  })
})
