import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { projectNode } from '../../../../scripts/bootstrap/installed-binaries.mjs'
import { root } from '../../../../scripts/config.ts'

/** Runs a script with a module loaded first, and a channel to it. */
function run(module: URL, script: string): ChildProcess & Disposable {
  const words = ['--import', module.href, '--input-type=module', '--eval', script]
  const child = spawn(projectNode(root), words, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  return Object.assign(child, { [Symbol.dispose]: () => void child.kill('SIGKILL') })
}

describe('block-on-message', () => {
  it('keeps the main thread busy for so long', async () => {
    const ticking = `let last = performance.now()
      setInterval(() => {
        const now = performance.now()
        process.send({ gapMs: now - last })
        last = now
      }, 5)`
    using child = run(new URL('./block-on-message.ts', import.meta.url), ticking)
    await once(child, 'message')
    const gaps: number[] = []
    child.on('message', (message: { gapMs: number }) => gaps.push(message.gapMs))
    child.send({ blockMs: 1_500 })
    await expect.poll(() => Math.max(...gaps), { timeout: 20_000 }).toBeGreaterThan(1_495)
  })
})

describe('skew-clock', () => {
  const clocks = `process.send({ now: Date.now(), made: +new Date(), told: Date.parse(Date()),
    given: +new Date(5), isDate: new Date() instanceof Date })`

  it('shifts the wall clock in all its forms, and leaves a given date alone', async () => {
    const skewMs = -3_600_000
    const beforeMs = Date.now()
    using child = run(new URL(`./skew-clock.ts?ms=${skewMs}`, import.meta.url), clocks)
    const [told] = await once(child, 'message')
    const afterMs = Date.now()
    for (const instant of [told.now, told.made, told.told + 999]) {
      expect(instant).toBeGreaterThanOrEqual(beforeMs + skewMs)
      expect(instant).toBeLessThanOrEqual(afterMs + skewMs + 999)
    }
    expect(told).toMatchObject({ given: 5, isDate: true })
  })

  it('leaves the clock of the record of executions right', async () => {
    const { href } = new URL('../work/wall-clock.ts', import.meta.url)
    const telling = `const { wallClockMs } = await import('${href}'); process.send(wallClockMs())`
    const beforeMs = Date.now()
    using child = run(new URL('./skew-clock.ts?ms=3600000', import.meta.url), telling)
    const [told] = await once(child, 'message')
    // Two processes' clocks are set apart by as much as the machine has corrected its own meanwhile.
    expect(Math.abs(told - beforeMs)).toBeLessThan(60_000)
  })

  it('refuses to skew a clock by nothing', async () => {
    using child = run(new URL('./skew-clock.ts', import.meta.url), clocks)
    const [code] = await once(child, 'exit')
    expect(code).toBe(1)
  })
})
