import type { QueueBoard } from '@zero-sum/queue/board'
import { nameFault } from '../delivery/repeat.ts'
import type { Runtime } from '../runtime.ts'

/** Where the board is mounted; its own pages and calls lie below. */
export const boardPath = '/operator/queues'

// As with the runtime: the framework may bundle this file more than once.
const key = Symbol.for('zero-sum.web.queue-board')
const holder = globalThis as typeof globalThis & { [key]?: Promise<QueueBoard> }

/** The board of this process, opened when somebody first looks: it has a connection of its own. */
export function openQueueBoard({ config, log }: Runtime): Promise<QueueBoard> {
  holder[key] ??= import('@zero-sum/queue/board').then(({ createQueueBoard }) =>
    createQueueBoard(config.queue, {
      basePath: boardPath,
      mayAct: config.mayChangeQueues,
      onError: (error) =>
        log.debug({ code: nameFault(error) }, 'a connection of the queue board broke'),
    }),
  )
  holder[key].catch(() => delete holder[key])
  return holder[key]
}

/** Closes it where somebody has looked. */
export async function closeQueueBoard(): Promise<void> {
  const opened = holder[key]
  delete holder[key]
  const board = await opened?.catch(() => undefined)
  await board?.[Symbol.asyncDispose]()
}
