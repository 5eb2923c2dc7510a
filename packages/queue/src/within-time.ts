/** The queue did not answer in time, or refused the connection. Try again later; nothing was promised. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable'
}

/**
 * Runs `work` for at most `timeoutMs`. The signal tells it that nobody waits any more, so that what was given up is not
 * done much later.
 */
export async function withinTime<result>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<result>,
): Promise<result> {
  const controller = new AbortController()
  const { promise: expiry, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    controller.abort()
    reject(new QueueUnavailable(`The queue gave no answer within ${timeoutMs} ms.`))
  }, timeoutMs)
  try {
    return await Promise.race([work(controller.signal), expiry])
  } catch (error) {
    if (error instanceof QueueUnavailable) throw error
    throw new QueueUnavailable('The queue could not be reached.', { cause: error })
  } finally {
    clearTimeout(timer)
  }
}
