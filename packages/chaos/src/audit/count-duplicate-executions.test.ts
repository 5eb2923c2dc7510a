import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countDuplicateExecutions } from './count-duplicate-executions.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zero-sum-executions-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function count(lines: string[]): Promise<number> {
  const file = join(directory, 'executions')
  await writeFile(file, lines.join(''))
  return countDuplicateExecutions(file)
}
const ran = (seed: number, agent: number) => `${JSON.stringify({ seed, agent, atMs: 1, pid: 1 })}\n`

describe('countDuplicateExecutions', () => {
  it('counts each time that an agent ran again for the same job, and no beginnings', async () => {
    const once = [0, 1, 2, 3].map((agent) => ran(1, agent))
    const again = [0, 1, 2].map((agent) => ran(1, agent))
    expect(await count([...once, ran(2, 1)])).toBe(0)
    expect(await count([...once, ...again, ran(2, 1), ...again])).toBe(4)
  })

  it('counts nothing where no record is kept, and fails where one can’t be read', async () => {
    expect(await countDuplicateExecutions('')).toBe(0)
    await expect(countDuplicateExecutions(join(directory, 'nowhere'))).rejects.toThrow('ENOENT')
    await expect(count([ran(1, 1), '{"seed":'])).rejects.toThrow()
  })
})
