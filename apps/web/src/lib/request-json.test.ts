import { createProblem } from '@zero-sum/contracts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { problemOf, RequestFailed, requestJson } from './request-json.ts'

const schema = z.object({ planId: z.string() })

function answerWith(body: unknown, status: number): void {
  vi.stubGlobal('fetch', async () => Response.json(body, { status }))
}

async function failureOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
}

afterEach(() => vi.unstubAllGlobals())

describe('requestJson', () => {
  it('returns an answer that has the shape of its schema', async () => {
    answerWith({ planId: 'a' }, 200)
    expect(await requestJson('/api/plan/active', schema)).toEqual({ planId: 'a' })
  })

  it('throws the problem that the server sent', async () => {
    answerWith(createProblem('unknown_food', 'We do not know “xyzzy”.'), 422)
    const failure = await failureOf(requestJson('/api/plan/generate', schema))
    expect(failure).toBeInstanceOf(RequestFailed)
    expect(problemOf(failure)).toMatchObject({ code: 'unknown_food', status: 422 })
  })

  it('keeps the meaning of a status that comes without a problem', async () => {
    answerWith('<html>', 404)
    expect(problemOf(await failureOf(requestJson('/x', schema))).code).toBe('not_found')
  })

  it('says that the server could not be reached where fetch fails', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed')
    })
    expect(problemOf(await failureOf(requestJson('/x', schema))).code).toBe('unavailable')
  })

  it('refuses an answer of another shape', async () => {
    answerWith({ planId: 7 }, 200)
    expect(problemOf(await failureOf(requestJson('/x', schema))).code).toBe('internal')
  })
})
