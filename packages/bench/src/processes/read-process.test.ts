import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { parsePss, parseStat, readDescendants } from './read-process.ts'

it('reads the fields behind a name that looks like fields', () => {
  const stat =
    '7 (a) b (c) S 42 7 7 0 -1 4194560 100 200 3 4 150 50 25 75 20 0 11 0 9000 1000 200 18446744073709551615'
  expect(parseStat(stat)).toEqual({ parent: 42, cpuSeconds: 3 })
  expect(parsePss('00400000-7fff [rollup]\nRss:  4096 kB\nPss:  2048 kB\n')).toBe(2)
})

it.runIf(process.platform === 'linux')('finds a child and its child', async () => {
  const child = spawn('/bin/sh', ['-c', 'sleep 60 & echo ready; wait'])
  await once(child.stdout, 'data')
  const found = await readDescendants(process.pid)
  const shell = found.find(({ pid }) => pid === child.pid)
  const sleeper = found.find(({ parent }) => parent === child.pid)
  expect(shell?.command).toContain('/bin/sh')
  expect(sleeper?.command).toBe('sleep 60')
  expect(sleeper?.memoryMib).toBeGreaterThan(0)
  if (sleeper !== undefined) process.kill(sleeper.pid)
  await once(child, 'exit')
})
