import { setTimeout as sleep } from 'node:timers/promises'

const patienceMs = 60_000
const pollMs = 50

/**
 * Waits until the web answers that it can serve.
 *
 * @throws Error with its last answer when it does not within a minute or ends first; the signal's reason when called off.
 */
export async function waitUntilReady(
  webUrl: string,
  ended: Promise<string>,
  signal: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + patienceMs
  let end: string | undefined
  void ended.then((how) => {
    end = how
  })
  let lastAnswer = 'nothing'
  while (end === undefined && performance.now() < deadline) {
    lastAnswer = await askReadiness(webUrl, signal)
    signal.throwIfAborted()
    if (lastAnswer === 'ready') return
    await sleep(pollMs, undefined, { signal }).catch(() => undefined)
    signal.throwIfAborted()
  }
  throw new Error(
    end === undefined
      ? `The web did not become ready within a minute; its last answer was: ${lastAnswer}`
      : `The web ended while it was starting (${end}).`,
  )
}

async function askReadiness(webUrl: string, signal: AbortSignal): Promise<string> {
  try {
    const timeout = AbortSignal.timeout(5_000)
    const response = await fetch(`${webUrl}/readyz`, { signal: AbortSignal.any([signal, timeout]) })
    const body = await response.text()
    return response.ok ? 'ready' : `${response.status} ${body}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
