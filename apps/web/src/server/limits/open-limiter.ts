import { createTryCounter, type Database, forgetTries } from '@zero-sum/database'
import type { Logger } from '@zero-sum/observe/log'
import type { WebConfig } from '../config.ts'
import { nameFault } from '../delivery/repeat.ts'
import { createLimiter, type Limiter } from './limiter.ts'

/** The limiter of this process, which counts together with all others in the database. */
export function openLimiter(
  database: Database,
  { authSecret }: Pick<WebConfig, 'authSecret'>,
  log: Logger,
): Limiter {
  return createLimiter({
    secret: authSecret,
    shared: {
      count: createTryCounter(database),
      forget: (keys) => forgetTries(database, keys),
    },
    onShared: (state, error) => {
      if (state === 'away')
        log.warn({ code: nameFault(error) }, 'limits are counted in this process alone')
      else log.info('limits are counted in the database again')
    },
  })
}
