import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from './gather.ts'

type Request = { key: string; nr: number }

const rule = {
  keyOf: ({ key }: Request) => key,
  limit: 3,
  atOnce: 1,
  mayBeOneMember: (error: unknown) => error === fault,
}
const fault = new Error('one of them')

function requestsOf(...keys: string[]): Request[] {
  return keys.map((key, nr) => ({ key, nr }))
}

/** A runner whose batches end only when they are told to. */
function openRunner() {
  const batches: { requests: readonly Request[]; end: () => void; fail: (error: Error) => void }[] =
    []
  const run = (requests: readonly Request[]) =>
    new Promise<number[]>((resolve, reject) => {
      batches.push({
        requests,
        end: () => resolve(requests.map(({ nr }) => nr)),
        fail: reject,
      })
    })
  return {
    run,
    batches,
    numbers: () => batches.map(({ requests }) => requests.map(({ nr }) => nr)),
  }
}

const untilSettled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('gather', () => {
  it('sends a lone request at once, before anything else has had a turn', () => {
    const { run, numbers } = openRunner()
    void gather(run, rule)({ key: 'a', nr: 0 })
    expect(numbers()).toEqual([[0]])
  })

  it('gathers what comes meanwhile into batches of the limit', async () => {
    const { run, batches, numbers } = openRunner()
    const ask = gather(run, rule)
    const answers = requestsOf('a', 'b', 'c', 'd', 'e').map(ask)
    for (let batch = 0; batch < 3; batch += 1) {
      batches[batch]?.end()
      await untilSettled()
    }
    expect(numbers()).toEqual([[0], [1, 2, 3], [4]])
    expect(await Promise.all(answers)).toEqual([0, 1, 2, 3, 4])
  })

  it('has as many batches under way as it may, and no more', () => {
    const { run, numbers } = openRunner()
    const ask = gather(run, { ...rule, atOnce: 2 })
    for (const request of requestsOf('a', 'b', 'c')) void ask(request)
    expect(numbers()).toEqual([[0], [1]])
  })

  it('lets requests of one key follow each other, in another batch and after its end', async () => {
    const { run, batches, numbers } = openRunner()
    const ask = gather(run, { ...rule, atOnce: 2 })
    for (const request of requestsOf('a', 'a', 'b', 'b', 'c')) void ask(request)
    expect(numbers()).toEqual([[0], [2]])
    batches[1]?.end()
    await untilSettled()
    expect(numbers()).toEqual([[0], [2], [3, 4]])
    batches[0]?.end()
    await untilSettled()
    expect(numbers()).toEqual([[0], [2], [3, 4], [1]])
  })

  it('fails all of a batch where the fault is nobody’s own, and goes on', async () => {
    const { run, batches } = openRunner()
    const ask = gather(run, rule)
    const [first, second, third] = requestsOf('a', 'b', 'c').map((request) =>
      ask(request).catch((error: Error) => error.message),
    )
    batches[0]?.end()
    await untilSettled()
    batches[1]?.fail(new Error('the server is gone'))
    expect(await Promise.all([first, second, third])).toEqual([
      0,
      'the server is gone',
      'the server is gone',
    ])
    const next = ask({ key: 'b', nr: 9 })
    await untilSettled()
    batches[2]?.end()
    expect(await next).toBe(9)
  })

  it('does not take too few answers for an answer', async () => {
    const ask = gather(async () => [], rule)
    await expect(ask({ key: 'a', nr: 0 })).rejects.toThrow('1 requests got 0 answers')
  })

  it('gives each request its own answer once, whatever fails and whenever it ends', async () => {
    const request = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      isBad: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(request, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        async (scheduler, asked, limit, atOnce) => {
          const underWay = new Set<string>()
          const done: number[] = []
          let batches = 0
          const ask = gather<Request & { isBad: boolean }, number>(
            async (requests) => {
              const keys = requests.map(({ key }) => key)
              expect(new Set([...keys, ...underWay]).size).toBe(keys.length + underWay.size)
              for (const key of keys) underWay.add(key)
              batches += 1
              expect(batches).toBeLessThanOrEqual(atOnce)
              expect(requests.length).toBeLessThanOrEqual(limit)
              await scheduler.schedule(Promise.resolve())
              batches -= 1
              for (const key of keys) underWay.delete(key)
              if (requests.some(({ isBad }) => isBad)) throw fault
              done.push(...requests.map(({ nr }) => nr))
              return requests.map(({ nr }) => nr)
            },
            { ...rule, limit, atOnce },
          )
          const outcomes = Promise.allSettled(
            asked.map(async (one, nr) => {
              await scheduler.schedule(Promise.resolve())
              return ask({ ...one, nr })
            }),
          )
          await scheduler.waitFor(outcomes)
          const good = asked.flatMap(({ isBad }, nr) => (isBad ? [] : nr))
          expect(done.toSorted((left, right) => left - right)).toEqual(good)
          expect(await outcomes).toEqual(
            asked.map(({ isBad }, nr) =>
              isBad ? { status: 'rejected', reason: fault } : { status: 'fulfilled', value: nr },
            ),
          )
        },
      ),
    )
  })
})
