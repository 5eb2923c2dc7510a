import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { answerOf } from '@zero-sum/api-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { createGuest } from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({})
})
afterAll(() => product[Symbol.asyncDispose]())

const root = join(import.meta.dirname, '../../..')

/** Runs the example as a stranger does who has a key. */
async function run(key: string | undefined, ...given: string[]) {
  const env = { PATH: process.env.PATH, ZERO_SUM_URL: product.webUrl }
  const program = spawn(process.execPath, ['examples/make-plan.ts', ...given], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    env: { ...env, ...(key === undefined ? {} : { ZERO_SUM_KEY: key }) },
  })
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
  const [out, error] = await Promise.all([text(program.stdout), text(program.stderr)])
  return { code: await ended, out, error }
}

async function makeKey(): Promise<string> {
  const { api } = await createGuest(product.webUrl)
  const body = { name: 'Example', scopes: ['write' as const] }
  return (await answerOf(api.POST('/api/keys', { body }))).secret
}

describe('the example program', () => {
  it('makes a week, tells how it goes and prints what there is to eat', async () => {
    const { code, out, error } = await run(await makeKey(), 'examples/keto.json')
    expect([code, error]).toEqual([0, ''])
    expect(out).toMatch(/^\d+ % /m)
    expect(out).toMatch(/^Day 7$/m)
    expect(out.match(/^ {2}dinner: .+$/gm)).toHaveLength(7)
    expect(out).toContain(`${product.webUrl}/plans/`)
  })

  it('says what is wrong: no key, a key of nobody, an intake with a fault', async () => {
    expect(await run(undefined)).toMatchObject({
      code: 1,
      error: 'Set ZERO_SUM_KEY to a key of yours.\n',
    })
    const unknown = await run(`zs_${'A'.repeat(43)}`)
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.error).toContain('unknown, revoked or has expired')
    const faulty = await run(await makeKey(), 'package.json')
    expect(faulty.code).toBe(2)
    expect(faulty.error).toContain('/age: ')
  })
})
