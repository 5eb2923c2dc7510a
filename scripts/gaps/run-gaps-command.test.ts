import { spawnSync } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runGapsCommand } from './run-gaps-command.ts'

function run(...written: string[]) {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const exit = runGapsCommand(written, { stdout, stderr })
  return { exit, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') }
}

const line = /^[\w -]+ (breakfast|main|snack)(, [^:]+)?: (\d+) recipes?, (\d+) wanted$/

describe('runGapsCommand', () => {
  it('prints a line for each gap, the scarcest first', () => {
    const { exit, out, err } = run()
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const shares = out
      .trimEnd()
      .split('\n')
      .map((text) => {
        const [, , , count, wanted] = line.exec(text) ?? []
        return Number(count) / Number(wanted)
      })
    expect(shares.every((share) => share < 1)).toBe(true)
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
  })

  it('prints every cell with --all, as one line of JSON with --json', () => {
    const gaps = JSON.parse(run('--json').out)
    const all = run('--json', '--all')
    expect(all.out.trimEnd().split('\n')).toHaveLength(1)
    const cells = JSON.parse(all.out)
    expect(cells.length).toBeGreaterThan(gaps.length)
    expect(cells).toContainEqual({
      persona: 'omnivore',
      kind: 'main',
      trait: 'any',
      count: expect.any(Number),
      wanted: 20,
    })
    expect(run('--all').out.trimEnd().split('\n')).toHaveLength(cells.length)
  })

  it('exits 1 with the usage when it is used wrongly', () => {
    for (const written of [['--al'], ['vegan'], ['--json=yes']]) {
      const { exit, out, err } = run(...written)
      expect({ exit, out }).toEqual({ exit: 1, out: '' })
      expect(err).toContain('Usage: npm run gaps')
      expect(err).toContain(written[0]?.replace('=yes', '') ?? '')
    }
  })

  it('prints its usage when asked', () => {
    expect(run('--help')).toMatchObject({ exit: 0, err: '' })
    expect(run('-h').out).toContain('Usage')
  })

  it('runs as a program', () => {
    const program = new URL('../gaps.ts', import.meta.url).pathname
    const ran = spawnSync(process.execPath, [program, '--json'])
    expect(ran.status).toBe(0)
    expect(JSON.parse(String(ran.stdout))[0]).toHaveProperty('persona')
  })
})
