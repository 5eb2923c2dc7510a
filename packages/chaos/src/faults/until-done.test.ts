import { expect, it, vi } from 'vitest'
import { NotUndone, untilDone } from './until-done.ts'

const patience = { limitMs: 5_000, pauseMs: 1 }

it('tries again after errors and stops trying once it is done', async () => {
  const undo = vi.fn().mockRejectedValueOnce(new Error('a')).mockRejectedValueOnce(new Error('b'))
  await untilDone('do it', undo, patience)
  expect(undo).toHaveBeenCalledTimes(3)
})

it('gives up with what it was about and with the last error', async () => {
  const last = new Error('no')
  const giving = untilDone('do it', () => Promise.reject(last), { limitMs: 30, pauseMs: 1 })
  await expect(giving).rejects.toThrow(NotUndone)
  await expect(giving).rejects.toMatchObject({
    message: 'It was not possible to do it.',
    cause: last,
  })
})

it('gives up on a try that never ends', async () => {
  const never = () => new Promise<void>(() => {})
  await expect(untilDone('do it', never, { limitMs: 30, pauseMs: 1 })).rejects.toThrow(NotUndone)
})
