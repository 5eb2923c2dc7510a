import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '@zero-sum/database/embedded'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { projectNode } from '../../../scripts/bootstrap/installed-binaries.mjs'
import { root } from '../../../scripts/config.ts'
import { type Start, startCommand } from '../../../scripts/testing/start-command.ts'
import { type Client, createClient, generate, isEnded, waitForJob } from './client.ts'

vi.setConfig({ testTimeout: 900_000 })

let folder: string
const starts: Start[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zero-sum-drill-'))
  // As root, Postgres runs as another user, who must be able to pass.
  await chmod(folder, 0o711)
})
afterAll(async () => {
  for (const started of starts) await started.stop('SIGINT')
  await rm(folder, { recursive: true, force: true })
})

type Environment = Record<string, string>

function start(environment: Environment): Start {
  const started = startCommand(environment)
  starts.push(started)
  return started
}

/** One of the root's scripts as a process, to its end. */
function run(script: string, written: string[], environment: Environment) {
  const child = spawn(projectNode(root), [join(root, 'scripts', script), ...written], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const spoken = { stdout: '', stderr: '' }
  child.stdout.on('data', (piece: Buffer) => {
    spoken.stdout += piece.toString()
  })
  child.stderr.on('data', (piece: Buffer) => {
    spoken.stderr += piece.toString()
  })
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, ...spoken })),
  )
}

async function signUp(webUrl: string, name: string): Promise<Client> {
  const client = createClient(webUrl)
  const answer = await client.call('POST', '/api/auth/sign-up/email', {
    name,
    email: `${name}@example.org`,
    password: 'a long enough passphrase',
  })
  expect(answer.status).toBe(200)
  return client
}

const readPlanOf = async (client: Client) => {
  const { status, body } = await client.call('GET', '/api/plan/active')
  expect(status).toBe(200)
  return body
}

it('a whole installation is lost and comes back from its backup, with everybody signed in and every job made', async () => {
  const port = await findFreePort()
  const webUrl = `http://127.0.0.1:${port}`
  const shared = {
    PORT: String(port),
    AUTH_SECRET: 'kept apart from the backups',
    BACKUP_DIR: join(folder, 'backups'),
  }
  const first = { ...shared, DATA_DIR: join(folder, 'first') }
  const started = start(first)
  await started.says('Ready at')
  const maria = await signUp(webUrl, 'maria')
  expect((await waitForJob(maria, (await generate(maria)).jobId, isEnded)).status).toBe('completed')
  const mariasPlan = await readPlanOf(maria)

  // A worker that stands still keeps jobs in flight for as long as the backup takes.
  const log = await readFile(join(first.DATA_DIR, 'logs', 'worker.log'), 'utf8')
  process.kill(Number(/"pid":(\d+)/.exec(log)?.[1]), 'SIGSTOP')
  const waiting = await Promise.all(
    ['anna', 'bela', 'cyra'].map(async (name) => {
      const client = await signUp(webUrl, name)
      return { client, jobId: (await generate(client)).jobId }
    }),
  )
  const backedUp = await run('backup.ts', [], first)
  expect(backedUp, backedUp.stderr).toMatchObject({ code: 0 })
  const file = backedUp.stdout.trim()
  expect(await run('restore.ts', [file], first)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('already running'),
  })

  process.kill(Number(/"pid":(\d+)/.exec(log)?.[1]), 'SIGKILL')
  await started.stop('SIGINT')
  await rm(first.DATA_DIR, { recursive: true })

  const second = { ...shared, DATA_DIR: join(folder, 'second') }
  const restored = await run('restore.ts', [file], second)
  expect(restored, restored.stderr).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('3 jobs are made'),
  })
  await start(second).says('Ready at')
  for (const { client, jobId } of waiting) {
    expect((await waitForJob(client, jobId, isEnded)).status).toBe('completed')
    const { body } = await client.call('GET', '/api/plan/history')
    expect(body.plans).toHaveLength(1)
  }
  expect(await readPlanOf(maria)).toEqual(mariasPlan)
  expect(await run('verify.ts', [], second)).toMatchObject({ code: 0 })
})
