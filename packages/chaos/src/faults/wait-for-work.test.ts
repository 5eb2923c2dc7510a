import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { waitForWork } from './wait-for-work.ts'

const worker = { name: 'worker-2' }
const claimed = '{"jobId":"a","attempt":1,"alone":false,"msg":"Job claimed"}\n'
const agent = (n: number) => `{"jobId":"a","agent":${n},"agentName":"x","msg":"Agent completed"}\n`

async function openLog() {
  const logDirectory = await mkdtemp(join(tmpdir(), 'zero-sum-stages-'))
  onTestFinished(() => rm(logDirectory, { recursive: true }))
  const write = (text: string) => appendFile(join(logDirectory, 'worker-2.log'), text)
  await write(claimed + agent(1) + agent(6))
  return { logDirectory, write }
}

it('waits for a stage that is reached from now on, by the draw', async () => {
  const { logDirectory, write } = await openLog()
  const waits = [0, 1 / 7, 0.99].map((draw) => waitForWork({ logDirectory }, worker, draw, 20_000))
  await sleep(50)
  let isReached = false
  void waits[2]?.then(() => {
    isReached = true
  })
  await write(claimed)
  expect(await waits[0]).toBe('worker-2 after a claim')
  // A line may be read before it is written to its end.
  await write('{"jobId":"a","agen')
  await sleep(30)
  await write('t":1,"agentName":"x","msg":"Agent completed"}\n')
  expect(await waits[1]).toBe('worker-2 after agent 1')
  expect(isReached).toBe(false)
  await write(agent(6))
  expect(await waits[2]).toBe('worker-2 after agent 6')
})

it('gives up on a worker that has nothing to do, and at once on one that writes no log', async () => {
  const { logDirectory } = await openLog()
  expect(await waitForWork({ logDirectory }, worker, 0, 50)).toBe('worker-2 as it was')
  expect(await waitForWork({ logDirectory: '/nowhere' }, worker, 0, 3_600_000)).toBe(
    'worker-2 as it was',
  )
})
