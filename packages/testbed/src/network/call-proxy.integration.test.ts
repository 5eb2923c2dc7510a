import { once } from 'node:events'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type CallProxy, type CallRecord, startCallProxy } from './call-proxy.ts'

type Web = AsyncDisposable & { url: string; heard: string[]; stop(): void }

/** A web that writes down what reaches it, and answers each call as the product's would. */
async function openWeb(name: string): Promise<Web> {
  const heard: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    heard.push(`${request.method} ${request.url} ${body}`)
    if (request.url === '/readyz') return void response.end(name)
    const answer = request.url === '/api/plan/claim' ? { attempt: 7 } : { planId: 'the plan' }
    const compressed = gzipSync(JSON.stringify(answer))
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(compressed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const stop = (): void => {
    server.close()
    server.closeAllConnections()
  }
  const url = `http://127.0.0.1:${address.port}`
  return { url, heard, stop, [Symbol.asyncDispose]: async () => stop() }
}

type Scene = AsyncDisposable & { webs: [Web, Web]; records: CallRecord[]; proxy: CallProxy }

async function openScene(): Promise<Scene> {
  await using opened = new AsyncDisposableStack()
  const webs: [Web, Web] = [opened.use(await openWeb('first')), opened.use(await openWeb('second'))]
  const records: CallRecord[] = []
  const urls = webs.map(({ url }) => url)
  const proxy = opened.use(await startCallProxy(urls, (record) => records.push(record)))
  const held = opened.move()
  return { webs, records, proxy, [Symbol.asyncDispose]: () => held.disposeAsync() }
}

async function post(
  { proxy }: Scene,
  call: string,
  body: object,
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await fetch(`${proxy.url}/api/plan/${call}`, {
    method: 'POST',
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  })
  return await response.json()
}

const completion = { jobId: 'a job', attempt: 2, planData: { days: [] }, metabolicProfile: {} }

describe('startCallProxy', () => {
  it('passes calls to the webs in turn and everything else too', async () => {
    await using scene = await openScene()
    const answers = []
    for (let n = 0; n < 4; n += 1)
      answers.push(await (await fetch(`${scene.proxy.url}/readyz`)).text())
    expect(answers.sort()).toEqual(['first', 'first', 'second', 'second'])
    expect(scene.records).toEqual([])
  })

  it('tells of each arrival which call of which attempt it was, and what came of it', async () => {
    await using scene = await openScene()
    await post(scene, 'claim', { jobId: 'a job', claimId: 'a claim' })
    await post(scene, 'complete', completion)
    const seen = { jobId: 'a job', status: 200, fault: undefined }
    expect(scene.records).toMatchObject([
      { call: 'claim', attempt: 7, planId: undefined, ...seen },
      { call: 'complete', attempt: 2, planId: 'the plan', ...seen },
    ])
    for (const { sentAtMs, answeredAtMs } of scene.records)
      expect(answeredAtMs).toBeGreaterThanOrEqual(sentAtMs)
    const arrived = scene.webs.flatMap(({ heard }) => heard)
    expect(arrived).toContain(`POST /api/plan/complete ${JSON.stringify(completion)}`)
  })

  it('passes over a web that is away, and resets the call where all are', async () => {
    await using scene = await openScene()
    scene.webs[0].stop()
    for (let n = 0; n < 4; n += 1) await post(scene, 'fail', { jobId: 'a job' })
    expect(scene.webs[1].heard).toHaveLength(4)
    scene.webs[1].stop()
    await expect(post(scene, 'fail', { jobId: 'a job' })).rejects.toThrow('fetch failed')
  })

  it('drop: no web hears of the call, and other calls are left alone', async () => {
    await using scene = await openScene()
    scene.proxy.arm({ kind: 'drop' }, ['complete', 'fail'], 1)
    await post(scene, 'claim', { jobId: 'a job' })
    await expect(post(scene, 'complete', completion)).rejects.toThrow('fetch failed')
    await post(scene, 'complete', completion)
    expect(scene.records.map(({ call }) => call)).toEqual(['claim', 'complete'])
    expect(scene.proxy.happened()).toEqual({ drop: 1, cut: 0, duplicate: 0, delay: 0 })
  })

  it('cut: a web has answered, and the worker does not hear of it', async () => {
    await using scene = await openScene()
    scene.proxy.arm({ kind: 'cut' }, ['complete'], 2)
    for (let n = 0; n < 2; n += 1)
      await expect(post(scene, 'complete', completion)).rejects.toThrow('fetch failed')
    await post(scene, 'complete', completion)
    expect(scene.records.map(({ status, fault }) => [status, fault])).toEqual([
      [200, 'cut'],
      [200, 'cut'],
      [200, undefined],
    ])
  })

  it('duplicate: it arrives so many times, and the worker gets one answer', async () => {
    await using scene = await openScene()
    scene.proxy.arm({ kind: 'duplicate', times: 5 }, ['complete'], 1)
    expect(await post(scene, 'complete', completion)).toEqual({ planId: 'the plan' })
    await expect.poll(() => scene.records.length).toBe(5)
    expect(scene.webs.flatMap(({ heard }) => heard)).toHaveLength(5)
  })

  it('delay: a call whose worker has given up still arrives, at the latest when all is disarmed', async () => {
    await using scene = await openScene()
    scene.proxy.arm({ kind: 'delay', milliseconds: 600_000 }, ['complete'], 10)
    const late = post(scene, 'complete', completion, AbortSignal.timeout(100))
    await expect(late).rejects.toThrow('timeout')
    expect(scene.records).toEqual([])
    expect(scene.proxy.happened().delay).toBe(1)
    scene.proxy.disarm()
    await expect.poll(() => scene.records).toMatchObject([{ status: 200, fault: 'delay' }])
    await post(scene, 'complete', completion)
    expect(scene.proxy.happened().delay).toBe(1)
  })

  it('delay: later calls of the attempt wait too, and all go on when a newer one is claimed', async () => {
    await using scene = await openScene()
    scene.proxy.arm({ kind: 'delay', milliseconds: 600_000 }, ['progress'], 1)
    const beat = post(scene, 'progress', { jobId: 'a job', attempt: 2 })
    await expect.poll(() => scene.proxy.happened().delay).toBe(1)
    const completed = post(scene, 'complete', completion)
    await post(scene, 'complete', { ...completion, jobId: 'another job' })
    await post(scene, 'complete', { ...completion, attempt: 3 })
    expect(scene.records.map(({ call }) => call)).toEqual(['complete', 'complete'])
    await post(scene, 'claim', { jobId: 'another job' })
    expect(scene.records).toHaveLength(3)
    await post(scene, 'claim', { jobId: 'a job' })
    await Promise.all([beat, completed])
    expect(scene.records.slice(4).map(({ call }) => call)).toEqual(['progress', 'complete'])
  })

  it('delay: the worker that waits gets the answer', async () => {
    await using scene = await openScene()
    scene.proxy.arm({ kind: 'delay', milliseconds: 20 }, ['claim'], 1)
    expect(await post(scene, 'claim', { jobId: 'a job' })).toEqual({ attempt: 7 })
    expect(scene.records).toMatchObject([{ fault: 'delay', attempt: 7 }])
  })
})
