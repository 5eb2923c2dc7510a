import { backoffMs } from '../backoff.ts'
import { monotonicMs, wait } from '../wait.ts'
import type { WebAnswer } from './answer.ts'

/**
 * Repeats a call that is safe to repeat until the web application has answered it, the limit has passed or the signal
 * fires; the last two return the answer that says so.
 */
export async function callUntilAnswered<body>(
  call: () => Promise<WebAnswer<body>>,
  {
    limitMs,
    signal,
    onSilence,
  }: { limitMs: number; signal: AbortSignal; onSilence?: (answer: WebAnswer<body>) => void },
): Promise<WebAnswer<body>> {
  const endMs = monotonicMs() + limitMs
  for (let failures = 1; ; failures += 1) {
    const answer = await call()
    if (answer.kind === 'ok' || answer.kind === 'refused') return answer
    onSilence?.(answer)
    const waitMs = backoffMs(failures, { baseMs: 200, capMs: 5_000 })
    if (signal.aborted || monotonicMs() + waitMs > endMs) return answer
    await wait(waitMs, signal)
  }
}
