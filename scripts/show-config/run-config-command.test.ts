import { readFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Environment } from '../config.ts'
import { documents } from './documents.ts'
import { runConfigCommand } from './run-config-command.ts'

function collect() {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      done()
    },
  })
  return { stream, read: () => text }
}

function run(written: string[], environment: Environment) {
  const out = collect()
  const err = collect()
  const code = runConfigCommand(written, environment, { stdout: out.stream, stderr: err.stream })
  return { code, out: out.read(), err: err.read() }
}

describe('npm run config', () => {
  it('prints what is in force, without what is secret', () => {
    const { code, out, err } = run([], {
      PORT: '3001',
      DATABASE_URL: 'postgres://role:hunter2@host/name',
      INTERNAL_API_SECRET: 'd41f7a09be23c586',
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^PORT +given +3001$/m)
    expect(out).toMatch(/^HOST +default +127\.0\.0\.1$/m)
    expect(out).toMatch(/^DATABASE_URL +given +postgres:\/\/role:…@host\/name$/m)
    expect(out).toMatch(/^INTERNAL_API_SECRET +given +\(16 characters\)$/m)
    expect(out).not.toMatch(/hunter2|d41f7a09be23c586/)
  })

  it('names what is wrong, for one process, with 78', () => {
    const { code, err } = run(['worker'], { DATABSE_URL: 'postgres://host/name' })
    expect(code).toBe(78)
    expect(err).toMatch(/^- INTERNAL_API_SECRET is missing/m)
    expect(err).toMatch(/^- DATABASE_URL is missing/m)
    expect(err).toMatch(/^- DATABSE_URL is no setting\. Did you mean DATABASE_URL\?$/m)
  })

  it('knows the processes that there are', () => {
    expect(run(['postman'], {}).code).toBe(2)
    expect(run(['--help'], {}).out).toMatch(/^Usage/)
  })
})

it.each(documents().map(({ path, text }) => ({ path, text })))(
  '$path is as npm run config -- --write makes it',
  ({ path, text }) => expect(readFileSync(path, 'utf8')).toBe(text),
)
