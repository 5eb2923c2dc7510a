import { expect, it } from 'vitest'
import { createTaking } from './taking.ts'

it('jobs are taken only while nothing holds them back, and each turn is told once', () => {
  const turns: string[] = []
  const taking = createTaking((isTaking, reasons) => turns.push(`${isTaking} ${reasons.join()}`))
  taking.hold('web')
  taking.release('starting')
  expect(taking.isTaking()).toBe(false)
  taking.release('web')
  taking.release('web')
  taking.hold('clock')
  taking.hold('web')
  taking.hold('clock')
  taking.release('clock')
  taking.release('web')
  expect(turns).toEqual(['true ', 'false clock', 'true '])
})

it('a worker that runs one job alone is ready all the same', () => {
  const taking = createTaking(() => {})
  taking.release('starting')
  taking.hold('alone')
  expect(taking.isTaking()).toBe(false)
  expect(taking.isReady()).toBe(true)
  taking.hold('web')
  expect(taking.isReady()).toBe(false)
})
