/** Why no jobs are taken. All but `alone` also mean that the worker is not ready. */
export type HoldReason =
  | 'alone'
  | 'clock'
  | 'queue'
  | 'secret'
  | 'solver'
  | 'starting'
  | 'stopping'
  | 'web'

export type Taking = {
  hold(reason: HoldReason): void
  release(reason: HoldReason): void
  reasons(): readonly HoldReason[]
  isTaking(): boolean
  isReady(): boolean
}

/** Jobs are taken while nothing speaks against it; `onChange` hears of each turn. It begins held back, as `starting`. */
export function createTaking(
  onChange: (isTaking: boolean, reasons: readonly HoldReason[]) => void,
): Taking {
  const held = new Set<HoldReason>(['starting'])
  const reasons = () => [...held]
  return {
    hold(reason) {
      const wasTaking = held.size === 0
      held.add(reason)
      if (wasTaking) onChange(false, reasons())
    },
    release(reason) {
      if (held.delete(reason) && held.size === 0) onChange(true, [])
    },
    reasons,
    isTaking: () => held.size === 0,
    isReady: () => reasons().every((reason) => reason === 'alone'),
  }
}
