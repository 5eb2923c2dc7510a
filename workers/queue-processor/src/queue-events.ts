import type { ConsumerEvents } from '@zero-sum/queue/consumer'
import { describeFault } from './describe-fault.ts'
import type { Log } from './log.ts'
import type { WorkerMetrics } from './observe/worker-metrics.ts'
import type { Quieten } from './quieten.ts'

/** What happens between this process and the queue. */
export function createQueueEvents(log: Log, seldom: Quieten, metrics: WorkerMetrics) {
  return {
    queue: {
      reached: () => log.info({}, 'The queue answers'),
      unreachable: (error) =>
        seldom('queue', (leftOut) =>
          log.warn(
            { fault: describeFault(error), leftOut },
            'The queue does not answer; trying again',
          ),
        ),
      trouble: (error) => {
        const fault = describeFault(error)
        seldom(`queue ${fault.name} ${fault.code ?? ''}`, (leftOut) =>
          log.warn({ fault, leftOut }, 'Trouble with the queue; it recovers by itself'),
        )
      },
      evictionPolicyHidden: () =>
        log.warn(
          {},
          'Redis does not tell its maxmemory-policy; make sure that it is noeviction, or messages will be lost',
        ),
      stalled: (messageId) => {
        metrics.stalled.inc()
        log.warn({ messageId }, 'The message of a silent worker came back')
      },
      nonsense: (messageId) => log.warn({ messageId }, 'Dropped a message that is not one of ours'),
      messageLost: (messageId, error) =>
        seldom('message lost', (leftOut) =>
          log.warn({ messageId, fault: describeFault(error), leftOut }, 'The queue lost a message'),
        ),
      handlerBroke: (messageId, error) =>
        log.error({ messageId, fault: describeFault(error) }, 'A delivery broke'),
    } satisfies ConsumerEvents,
  }
}
