import { vi } from 'vitest'

/** Events that are only counted. */
export function silentEvents() {
  return {
    reached: vi.fn(),
    unreachable: vi.fn(),
    evictionPolicyHidden: vi.fn(),
    trouble: vi.fn(),
    stalled: vi.fn(),
    nonsense: vi.fn(),
    handlerBroke: vi.fn(),
    messageLost: vi.fn(),
  }
}
