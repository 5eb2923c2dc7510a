import { describe, expect, it } from 'vitest'
import { cutCalls, delayCalls, dropCalls, duplicateCalls } from './disturb-calls.ts'
import { cutQueueOff, silenceConnections, slowNetwork } from './disturb-network.ts'
import { flushQueue } from './flush-queue.ts'
import { makeSystem, planned } from './hand-made-system.fixture.ts'
import { killRedis, loseRedis, stopPostgresAtOnce, stopPostgresFast } from './stop-servers.ts'

const open = '{"kind":"open"}'

describe('a network', () => {
  it('of the queue goes down and is opened again', async () => {
    const made = makeSystem()
    await cutQueueOff(made.context, planned(0))
    expect(made.acts).toEqual(['queue {"kind":"down"}', `queue ${open}`])
  })

  it('is opened where the first try fails, whatever was done to it', async () => {
    for (const fault of [cutQueueOff, silenceConnections, slowNetwork]) {
      const made = makeSystem()
      made.failNext(`queue ${open}`, 2)
      await fault(made.context, planned(0))
      expect(made.acts.slice(1)).toEqual(Array.from({ length: 3 }, () => `queue ${open}`))
    }
  })

  it('is opened where it could not be hurt, and that is told', async () => {
    const made = makeSystem()
    made.failNext('queue {"kind":"down"}', 1)
    await expect(cutQueueOff(made.context, planned(0))).rejects.toThrow('failed')
    expect(made.acts.at(-1)).toBe(`queue ${open}`)
  })

  it('goes silent for the queue or for the database, by the draw', async () => {
    const made = makeSystem()
    const outcome = await silenceConnections(made.context, planned(0.2))
    await silenceConnections(made.context, planned(0.7))
    const silent = '{"kind":"half_open"}'
    expect(made.acts).toEqual([
      `queue ${silent}`,
      `queue ${open}`,
      `database ${silent}`,
      `database ${open}`,
    ])
    expect(outcome).toEqual({ detail: '3 connections of the queue for 1 ms', happened: true })
  })

  it('is slow by 20 to 200 ms, by the draw', async () => {
    const made = makeSystem()
    await slowNetwork(made.context, planned(0))
    await slowNetwork(made.context, planned(0.999_999))
    expect(made.acts.filter((act) => act.includes('slow'))).toEqual([
      'queue {"kind":"slow","latencyMs":20,"jitterMs":10}',
      'database {"kind":"slow","latencyMs":200,"jitterMs":100}',
    ])
  })
})

describe('calls', () => {
  it('are dropped, cut, repeated five times or held past the lease, of all kinds or only completions', async () => {
    const made = makeSystem()
    for (const fault of [dropCalls, cutCalls, duplicateCalls, delayCalls])
      await fault(made.context, planned(0))
    await cutCalls(made.context, planned(0.7))
    expect(made.acts.filter((act) => act !== 'disarm')).toEqual([
      'arm {"kind":"drop"} claim progress complete fail 3',
      'arm {"kind":"cut"} claim progress complete fail 3',
      'arm {"kind":"duplicate","times":5} claim progress complete fail 3',
      'arm {"kind":"delay","milliseconds":15000} progress complete 1',
      'arm {"kind":"cut"} complete 4',
    ])
    expect(made.acts.filter((act) => act === 'disarm')).toHaveLength(5)
  })

  it('that never come are told as a fault that did not happen', async () => {
    const made = makeSystem()
    expect(await dropCalls(made.context, planned(0.7))).toEqual({
      detail: 'none of the completions it waited for passed',
      happened: false,
    })
  })

  it('are counted from when the fault began, and their end is not waited for once all have come', async () => {
    const made = makeSystem()
    made.happened.drop = 40
    const dropping = dropCalls(made.context, planned(0, 3_600_000))
    made.happened.drop += 3
    expect(await dropping).toEqual({ detail: '3 calls', happened: true })
  })

  it('pass again where the first try to disarm fails', async () => {
    const made = makeSystem()
    made.failNext('disarm', 1)
    await dropCalls(made.context, planned(0))
    expect(made.acts.slice(1)).toEqual(['disarm', 'disarm'])
  })
})

describe('a server', () => {
  it('Postgres goes down fast, at once or by kill -9, and comes back', async () => {
    const made = makeSystem()
    await stopPostgresFast(made.context, planned(0.9))
    await stopPostgresAtOnce(made.context, planned(0.2))
    await stopPostgresAtOnce(made.context, planned(0.8))
    expect(made.acts).toEqual(
      ['fast', 'immediate', 'kill'].flatMap((how) => [`postgres stop ${how}`, 'postgres start']),
    )
  })

  it('Redis comes back as it was or with nothing', async () => {
    const made = makeSystem()
    await killRedis(made.context, planned(0))
    await loseRedis(made.context, planned(0))
    expect(made.acts).toEqual([
      'redis kill',
      'redis start as it was',
      'redis kill',
      'redis start empty',
    ])
  })

  it('is started where the first start fails, and where it did not stop as it should', async () => {
    const made = makeSystem()
    made.failNext('postgres start', 1)
    await stopPostgresFast(made.context, planned(0))
    made.failNext('redis start empty', 1)
    await loseRedis(made.context, planned(0))
    made.failNext('postgres stop fast', 1)
    await expect(stopPostgresFast(made.context, planned(0))).rejects.toThrow('stop fast failed')
    expect(made.acts).toEqual([
      ...['postgres stop fast', 'postgres start', 'postgres start'],
      ...['redis kill', 'redis start empty', 'redis start empty'],
      ...['postgres stop fast', 'postgres start'],
    ])
  })

  it('Redis is flushed where the first try fails', async () => {
    const made = makeSystem()
    made.failNext('redis flush', 1)
    await flushQueue(made.context, planned(0))
    expect(made.acts.filter((act) => act.startsWith('redis'))).toEqual([
      'redis flush',
      'redis flush',
    ])
  })

  it('workers stand still before a flush and go on after it', async () => {
    const made = makeSystem()
    await flushQueue(made.context, planned(0))
    const names = made.context.system.workers.map(({ name }) => name)
    expect(made.acts).toEqual([
      ...names.map((name) => `${name} SIGSTOP`),
      'redis flush',
      ...names.map((name) => `${name} SIGCONT`),
    ])
  })
})
