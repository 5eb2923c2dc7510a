import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readProductSecrets } from './product-secrets.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zero-sum-secrets-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const unset = { internalApiSecret: undefined, authSecret: undefined }

describe('the secrets of an installation', () => {
  it('are made once, in a folder that nobody has made yet, for its owner alone', async () => {
    const dataDirectory = join(directory, 'not', 'there')
    const made = await readProductSecrets({ dataDirectory, ...unset })
    expect(made.internalApiSecret).toMatch(/^[\w-]{43}$/)
    expect(made.authSecret).not.toBe(made.internalApiSecret)
    expect(await readProductSecrets({ dataDirectory, ...unset })).toEqual(made)
    const { mode } = await stat(join(dataDirectory, 'auth-secret'))
    expect((mode & 0o777).toString(8)).toBe('600')
  })

  it('are those of the operator where there are any', async () => {
    const given = { internalApiSecret: 'a'.repeat(32), authSecret: 'b'.repeat(32) }
    expect(await readProductSecrets({ dataDirectory: directory, ...given })).toEqual(given)
  })
})
