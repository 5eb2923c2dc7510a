import { expect, it } from 'vitest'
import { createCpuMeter } from './cpu-meter.ts'

it.runIf(process.platform === 'linux')('tells what a round has cost by its jobs', async () => {
  const meter = createCpuMeter()
  const result = await meter.run(10, async () => {
    const { user } = process.cpuUsage()
    while (process.cpuUsage().user - user < 100_000);
    return 'done'
  })
  expect(result).toBe('done')
  const { 'bench CPU ms a job': bench = 0 } = meter.facts()
  // 100 ms were burnt for ten jobs; reading the processes costs some more.
  expect(bench).toBeGreaterThanOrEqual(10)
  expect(bench).toBeLessThan(1_000)
})
