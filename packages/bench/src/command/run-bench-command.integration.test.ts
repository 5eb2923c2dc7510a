import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { reportSchema } from '../report/report.ts'
import { runBenchCommand } from './run-bench-command.ts'

let folder = ''
const written = { stdout: '', stderr: '' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zero-sum-bench-test-'))
  for (const stream of ['stdout', 'stderr'] as const) {
    written[stream] = ''
    vi.spyOn(process[stream], 'write').mockImplementation((words) => {
      written[stream] += words.toString()
      return true
    })
  }
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

it('measures a figure on a real server, both sides in full, and reports it in every form', async () => {
  const file = join(folder, 'report.json')
  const exitCode = await runBenchCommand([
    ...['--only', 'accept', '--quick', '--rounds', '2', '--json', file],
  ])
  const { lines, isQuick, machine } = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const [line] = lines
  expect(lines).toHaveLength(1)
  expect(isQuick).toBe(true)
  expect(Object.keys(machine)).toContain('cores')
  // Each round counts its rows on the server, on both sides, and breaks where one is missing.
  expect(line?.sides.map(({ name, count, rounds }) => [name, count, rounds.length])).toEqual([
    ['ours', 800, 2],
    ['bare add', 800, 2],
  ])
  expect(exitCode).toBe(line?.verdict === 'missed' ? 1 : 0)
  expect(written.stdout).toContain('ours ÷ bare')

  const again = await runBenchCommand(['--from', file])
  expect(again).toBe(exitCode)
}, 120_000)

it('leaves with 2 where it was used wrongly', async () => {
  expect(await runBenchCommand(['--only', 'everything'])).toBe(2)
  expect(written.stderr).toContain('There is no figure "everything"')
  const file = join(folder, 'other.json')
  await writeFile(file, '{"lines":[]}')
  expect(await runBenchCommand(['--from', file])).toBe(2)
  expect(written.stderr).toContain('is no report')
})
