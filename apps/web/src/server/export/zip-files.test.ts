import { describe, expect, it } from 'vitest'
import { unzip } from './unzip.fixture.ts'
import { type ArchivedFile, streamOf, zipFiles } from './zip-files.ts'

const changedAt = new Date('2026-05-04T03:02:00Z')

async function* listed(...files: ArchivedFile[]): AsyncGenerator<ArchivedFile> {
  yield* files
}

describe('zipFiles', () => {
  it('packs texts under their names, whatever pieces they come in', async () => {
    async function* pieces() {
      yield 'Grüße '
      yield ''
      yield '🥕'
    }
    const files = listed(
      { name: 'README.txt', text: pieces() },
      { name: 'plans/ö.json', text: ['{}'] },
      { name: 'empty.csv', text: [] },
    )
    expect(await unzip(zipFiles(files, changedAt))).toEqual({
      'README.txt': 'Grüße 🥕',
      'plans/ö.json': '{}',
      'empty.csv': '',
    })
  })

  it('reads on only as far as somebody takes what is there', async () => {
    let read = 0
    async function* many() {
      for (; read < 1_000; read += 1) yield { name: `${read}.txt`, text: ['x'.repeat(100)] }
    }
    const bytes = zipFiles(many(), changedAt)
    await bytes.next()
    expect(read).toBeLessThan(5)
    await bytes.return(undefined)
    expect(read).toBeLessThan(5)
  })

  it('breaks off where a file can’t be read, and leaves no archive that looks whole', async () => {
    async function* broken() {
      yield 'half a'
      throw new Error('the database is gone')
    }
    const bytes = zipFiles(listed({ name: 'a.txt', text: broken() }), changedAt)
    await expect(unzip(bytes)).rejects.toThrow('the database is gone')
  })
})

describe('streamOf', () => {
  async function* endless() {
    for (;;) yield { name: 'a.txt', text: ['x'.repeat(100_000)] }
  }

  it('stops reading when nobody takes the bytes any more', async () => {
    const bytes = zipFiles(endless(), changedAt)
    const stream = streamOf(bytes, () => {})
    const reader = stream.getReader()
    await reader.read()
    await reader.cancel()
    expect(await bytes.next()).toEqual({ done: true, value: undefined })
  })

  it('breaks off, and says so, where the reading fails', async () => {
    async function* broken() {
      yield { name: 'a.txt', text: ['a'] }
      throw new Error('the database is gone')
    }
    const faults: unknown[] = []
    const stream = streamOf(zipFiles(broken(), changedAt), (error) => faults.push(error))
    await expect(new Response(stream).arrayBuffer()).rejects.toThrow()
    expect(faults).toHaveLength(1)
  })
})
