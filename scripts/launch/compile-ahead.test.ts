import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileAhead } from './compile-ahead.ts'

let build = ''
beforeEach(async () => {
  build = await mkdtemp(join(tmpdir(), 'zero-sum-build-'))
})
afterEach(() => rm(build, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFile(join(build, name), text)
const read = (name: string) => readFile(join(build, name), 'utf8')

describe('compileAhead', () => {
  it('marks the large scripts that every page loads, once, and no others', async () => {
    const large = `run()//${'x'.repeat(100_000)}`
    await write('build-manifest.json', '{"rootMainFiles":["framework.js","small.js"]}')
    await Promise.all([
      write('framework.js', large),
      write('small.js', 'run()'),
      write('page.js', large),
    ])
    await compileAhead(build)
    await compileAhead(build)
    expect(await read('framework.js')).toBe(`//# allFunctionsCalledOnLoad\n${large}`)
    expect(await read('small.js')).toBe('run()')
    expect(await read('page.js')).toBe(large)
  })

  it('says so where a build names no such scripts', async () => {
    await write('build-manifest.json', '{"rootMainFiles":[]}')
    await expect(compileAhead(build)).rejects.toThrow('rootMainFiles')
  })
})
