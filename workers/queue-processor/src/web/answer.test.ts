import { createProblem } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sortAnswer } from './answer.ts'

const schema = z.object({ verdict: z.string() })
const sort = (status: number, body: unknown) => sortAnswer(status, JSON.stringify(body), schema)

describe('sortAnswer', () => {
  it('takes an answer that has the expected shape', () => {
    expect(sort(200, { verdict: 'continue' })).toEqual({
      kind: 'ok',
      body: { verdict: 'continue' },
    })
  })

  it('takes a problem document of ours as a refusal', () => {
    const problem = createProblem('not_now', 'Later.', { reason: 'runs_alone', retryAfterMs: 40 })
    expect(sort(409, problem)).toEqual({
      kind: 'refused',
      status: 409,
      code: 'not_now',
      reason: 'runs_alone',
      retryAfterMs: 40,
    })
  })

  it('takes a refused secret as such, whatever the body', () => {
    expect(sortAnswer(401, '', schema)).toEqual({ kind: 'unauthorised' })
  })

  it('learns nothing from a 404 that is not a problem document of ours', () => {
    expect(sortAnswer(404, '<h1>Not found</h1>', schema)).toEqual({
      kind: 'unavailable',
      reason: 'http_404',
    })
  })

  it('learns nothing from a server fault, a redirect or a limit, even as a problem document', () => {
    expect(sort(503, createProblem('unavailable', 'Soon.'))).toMatchObject({ kind: 'unavailable' })
    expect(sort(302, {})).toMatchObject({ kind: 'unavailable' })
    expect(sort(429, createProblem('too_many_requests', 'Soon.'))).toMatchObject({
      kind: 'unavailable',
    })
  })

  it('learns nothing from a good status with something else in it', () => {
    expect(sortAnswer(200, '<h1>Welcome</h1>', schema)).toEqual({
      kind: 'unavailable',
      reason: 'not_our_answer',
    })
  })
})
