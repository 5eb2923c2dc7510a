import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runFuzzCommand } from './run-fuzz-command.ts'

const written = { stdout: '', stderr: '' }

beforeEach(() => {
  for (const stream of ['stdout', 'stderr'] as const) {
    written[stream] = ''
    vi.spyOn(process[stream], 'write').mockImplementation((words) => {
      written[stream] += words.toString()
      return true
    })
  }
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('tells of a few people what it found, and how to see each again', {
  timeout: 60_000,
}, async () => {
  const exitCode = await runFuzzCommand(['--plans', '3', '--seed', '3', '--threads', '1'])
  expect(written.stdout).toMatch(/3 people: \d planned, \d refused, 0 broken\./)
  const again = /--seed 3 --only (\d)/.exec(written.stdout)
  expect(exitCode).toBe(again === null ? 0 : 1)
})

it('shows one person in full', { timeout: 60_000 }, async () => {
  const exitCode = await runFuzzCommand(['--seed', '3', '--only', '1'])
  const { place, breaches, outcome } = JSON.parse(written.stdout)
  expect(place).toBe(1)
  expect(['planned', 'refused']).toContain(outcome.kind)
  expect(exitCode).toBe(breaches.length > 0 ? 1 : 0)
})

it('leaves with 2 where it was used wrongly', async () => {
  expect(await runFuzzCommand(['--plans', 'all'])).toBe(2)
  expect(written.stderr).toContain('Usage: npm run fuzz:plans')
})
