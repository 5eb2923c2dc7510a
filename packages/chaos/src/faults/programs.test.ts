import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { deployEach, deployWebs, deployWorkers } from './deploy.ts'
import { makeSystem, planned } from './hand-made-system.fixture.ts'
import { blockWorker, pauseWorker } from './hinder-worker.ts'
import { killWeb, killWorker } from './kill-program.ts'
import { skewClock } from './skew-clock.ts'

const allRun = ({ system }: ReturnType<typeof makeSystem>) =>
  [...system.workers, ...system.webs].every((program) => program.isRunning())

describe('a kill', () => {
  it('takes the one that the draw says, starts it again and tells whose life it ended', async () => {
    for (const [at, name] of ['worker-1', 'worker-2', 'worker-3'].entries()) {
      const made = makeSystem()
      const beforeMs = Date.now()
      const outcome = await killWorker(made.context, planned((at + 0.5) / 3))
      expect(made.acts).toEqual([`${name} SIGKILL`, `${name} start`])
      expect(outcome.kills).toEqual([{ name, atMs: expect.any(Number) }])
      expect(outcome.kills?.[0]?.atMs).toBeGreaterThanOrEqual(beforeMs)
      expect(allRun(made)).toBe(true)
    }
  })

  it('takes a web in the same way', async () => {
    const made = makeSystem()
    await killWeb(made.context, planned(0.9))
    expect(made.acts).toEqual(['web-2 SIGKILL', 'web-2 start'])
  })

  it('starts its victim again where the first start fails, after it has ended what came up half', async () => {
    const made = makeSystem()
    made.failNext('worker-1 start', 1)
    await killWorker(made.context, planned(0))
    expect(made.acts).toEqual([
      'worker-1 SIGKILL',
      'worker-1 start',
      'worker-1 SIGKILL',
      'worker-1 start',
    ])
    expect(allRun(made)).toBe(true)
  })

  it('of one that had ended already counts for nothing, and starts it', async () => {
    const made = makeSystem()
    await made.system.workers[0]?.end('SIGKILL')
    const outcome = await killWorker(made.context, planned(0))
    expect(outcome).toMatchObject({ happened: false })
    expect(outcome.kills).toBeUndefined()
    expect(allRun(made)).toBe(true)
  })
})

describe('a pause', () => {
  it('stops one worker and lets it go on', async () => {
    const made = makeSystem()
    await pauseWorker(made.context, planned(0.5))
    expect(made.acts).toEqual(['worker-2 SIGSTOP', 'worker-2 SIGCONT'])
  })

  it('ends where the first signal to go on fails', async () => {
    const made = makeSystem()
    made.failNext('worker-2 SIGCONT', 1)
    await pauseWorker(made.context, planned(0.5))
    expect(made.acts).toEqual(['worker-2 SIGSTOP', 'worker-2 SIGCONT', 'worker-2 SIGCONT'])
  })
})

describe('a block', () => {
  it('keeps one worker busy for the length', async () => {
    const made = makeSystem()
    await blockWorker(made.context, planned(0.9, 2))
    expect(made.acts).toEqual(['worker-3 block 2'])
  })

  it('starts a worker again that did not live through it', async () => {
    const made = makeSystem()
    const blocking = blockWorker(made.context, planned(0.9, 20))
    await made.system.workers[2]?.end('SIGKILL')
    await blocking
    expect(allRun(made)).toBe(true)
  })
})

describe('a deploy', () => {
  it('asks each in turn to leave and starts it before the next is asked', async () => {
    const made = makeSystem()
    const outcome = await deployWorkers(made.context, planned(0))
    expect(made.acts).toEqual(
      [1, 2, 3].flatMap((n) => [`worker-${n} SIGTERM`, `worker-${n} start`]),
    )
    expect(outcome).toMatchObject({ detail: 'worker-1 0, worker-2 0, worker-3 0', happened: true })
    expect(outcome.fault).toBeUndefined()
  })

  it('names a worker that left with another code than 0, and starts it all the same', async () => {
    const made = makeSystem()
    made.exits.set('worker-2', 1)
    const outcome = await deployWorkers(made.context, planned(0))
    expect(outcome.fault).toBe('worker-2 was asked to leave and left with 1')
    expect(allRun(made)).toBe(true)
  })

  it('blames no worker that poison ended while it was leaving', async () => {
    const made = makeSystem()
    made.exits.set('worker-3', 'SIGKILL')
    const outcome = await deployWorkers(made.context, planned(0))
    expect(outcome).toMatchObject({ detail: 'worker-1 0, worker-2 0, worker-3 SIGKILL' })
    expect(outcome.fault).toBeUndefined()
    expect(allRun(made)).toBe(true)
  })

  it('takes 143 from a web, and no other code but 0', async () => {
    const made = makeSystem()
    made.exits.set('web-1', 143)
    expect((await deployWebs(made.context, planned(0))).fault).toBeUndefined()
    made.exits.set('web-1', 1)
    expect((await deployWebs(made.context, planned(0))).fault).toContain('web-1')
  })

  it('asks what was still coming up once more, and names what never heeds the signal', async () => {
    const limits = { leaveMs: 1_000, comeUpMs: [20, 20] }
    const made = makeSystem()
    const [worker] = made.system.workers
    if (worker === undefined) throw new Error('There is no worker.')
    made.exits.set('worker-1', 'SIGTERM')
    const deploying = deployEach([worker], [0], { limits })
    made.exits.set('worker-1', 0)
    expect(await deploying).toEqual({ detail: 'worker-1 0', happened: true, fault: undefined })

    made.exits.set('worker-1', 'SIGTERM')
    const outcome = await deployEach([worker], [0], { limits })
    expect(outcome.fault).toBe('worker-1 was asked to leave and was ended by SIGTERM')
    expect(allRun(made)).toBe(true)
  })

  it('kills what does not leave, says so and starts it again', async () => {
    const made = makeSystem()
    made.exits.set('worker-1', 'never')
    const limits = { leaveMs: 20, comeUpMs: [] }
    const outcome = await deployEach(made.system.workers.slice(0, 1), [0], { limits })
    expect(made.acts).toEqual(['worker-1 SIGTERM', 'worker-1 SIGKILL', 'worker-1 start'])
    expect(outcome.fault).toBe('worker-1 was asked to leave and had to be killed')
    expect(allRun(made)).toBe(true)
  })

  it('starts what had ended already and counts for nothing', async () => {
    const made = makeSystem()
    const [worker] = made.system.workers
    await worker?.end('SIGKILL')
    const outcome = await deployEach(made.system.workers.slice(0, 1), [0])
    expect(outcome).toEqual({ detail: 'nothing was running', happened: false, fault: undefined })
    expect(allRun(made)).toBe(true)
  })

  it('waits for a worker to take jobs before the next one is asked', async () => {
    const made = makeSystem()
    const logDirectory = await mkdtemp(join(tmpdir(), 'zero-sum-deploy-'))
    onTestFinished(() => rm(logDirectory, { recursive: true }))
    for (const { name } of made.system.workers)
      await writeFile(join(logDirectory, `${name}.log`), '')
    const context = { ...made.context, system: { ...made.system, logDirectory } }
    const deploying = deployWorkers(context, planned(0))
    const say = (name: string, msg: string) =>
      appendFile(join(logDirectory, `${name}.log`), `{"msg":"${msg}"}\n`)
    for (const [at, { name }] of made.system.workers.entries()) {
      await say(name, 'Job claimed')
      await vi.waitFor(() => expect(made.acts).toHaveLength(2 * at + 2), { timeout: 10_000 })
      await sleep(100)
      expect(made.acts.at(-1)).toBe(`${name} start`)
      await say(name, 'Taking jobs')
    }
    expect((await deploying).fault).toBeUndefined()
  }, 30_000)

  it('goes on where a start fails at first', async () => {
    const made = makeSystem()
    made.failNext('worker-1 start', 1)
    const outcome = await deployWorkers(made.context, planned(0))
    expect(outcome.fault).toBeUndefined()
    expect(allRun(made)).toBe(true)
  })
})

describe('a wrong clock', () => {
  it('is a minute or an hour before or behind, by the draw, and leaves no worker', async () => {
    const skews: string[] = []
    for (const draw of [0, 0.25, 0.5, 0.75]) {
      const made = makeSystem()
      await skewClock(made.context, planned(draw))
      skews.push(made.acts[0] ?? '')
      expect(made.acts[1]).toBe('skewed dispose')
    }
    expect(skews).toEqual(
      [-3_600_000, -60_000, 60_000, 3_600_000].map((skewMs) => `start skewed by ${skewMs}`),
    )
  })

  it('ends its worker where the first try fails', async () => {
    const made = makeSystem()
    made.failNext('skewed dispose', 1)
    await skewClock(made.context, planned(0))
    expect(made.acts.slice(1)).toEqual(['skewed dispose', 'skewed dispose'])
  })
})
