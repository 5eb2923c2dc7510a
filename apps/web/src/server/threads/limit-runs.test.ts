import { expect, it } from 'vitest'
import { limitRuns } from './limit-runs.ts'

it('turns away what is beyond the limits, and takes it again when there is room', async () => {
  const limited = limitRuns({ mostAtOnce: 3, mostOfPerson: 2 })
  const holds = Array.from({ length: 3 }, () => Promise.withResolvers<string>())
  const runs = ['ada', 'ada', 'ben'].map((person, at) =>
    limited(person, () => holds[at]?.promise ?? Promise.reject(new Error('no such hold'))),
  )
  const next = (person: string) => limited(person, () => Promise.resolve('done'))
  expect(await next('ada')).toEqual({ kind: 'too_many_of_person' })
  expect(await next('cleo')).toEqual({ kind: 'full' })
  holds[0]?.resolve('first')
  expect(await runs[0]).toBe('first')
  expect(await next('ada')).toBe('done')
  expect(await next('cleo')).toBe('done')
  // What fails leaves its place as well.
  holds[1]?.reject(new Error('lost'))
  await expect(runs[1]).rejects.toThrow('lost')
  holds[2]?.resolve('third')
  await runs[2]
  expect(await Promise.all(['ada', 'ada', 'ben'].map(next))).toEqual(['done', 'done', 'done'])
})
