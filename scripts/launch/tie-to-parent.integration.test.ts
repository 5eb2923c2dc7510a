import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, it, onTestFailed, vi } from 'vitest'

const root = new URL('../../', import.meta.url)
const tie = new URL('scripts/tie-to-parent.mjs', root).href

/** As the product's processes do, it has last words when it is asked to stop. */
const child = `
  import { pino } from 'pino'
  const log = pino()
  log.info('at work')
  setInterval(() => {}, 1_000)
  process.once('SIGTERM', () => {
    for (let line = 0; line < 100; line += 1) log.info('last words')
    process.exit(0)
  })`

const launcher = `
  import { spawn } from 'node:child_process'
  const child = spawn(process.execPath, ['--import', ${JSON.stringify(tie)}, '--input-type=module', '-e', ${JSON.stringify(child)}], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    env: { ...process.env, ZERO_SUM_LAUNCHER_PID: String(process.pid) },
  })
  child.stdout.once('data', () => console.log(child.pid))`

it('a process whose launcher was killed ends, though nobody reads its last words any more', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', launcher], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [pid] = await once(createInterface({ input: parent.stdout }), 'line')
  const end = (signal: NodeJS.Signals | 0) => process.kill(Number(pid), signal)
  onTestFailed(() => void end('SIGKILL'))
  parent.kill('SIGKILL')
  await vi.waitFor(() => expect(() => end(0)).toThrow('ESRCH'), 20_000)
}, 30_000)
