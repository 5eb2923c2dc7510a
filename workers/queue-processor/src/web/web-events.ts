import type { Log } from '../log.ts'
import type { Quieten } from '../quieten.ts'

/** What happens between this process and the web application. */
export function createWebEvents(log: Log, seldom: Quieten) {
  return {
    webReached: () => log.info({}, 'The web application answers'),
    webUnreachable: (reason: string) =>
      seldom(`web ${reason}`, (leftOut) =>
        log.warn({ reason, leftOut }, 'The web application does not answer; trying again'),
      ),
    secretRefused: () =>
      seldom('secret', () =>
        log.error(
          {},
          'The web application refuses this secret: set the same INTERNAL_API_SECRET for both and start this worker again',
        ),
      ),
    clockSkewed: (skewMs: number) =>
      seldom('clock', () =>
        log.error(
          { skewMs },
          "This machine's clock differs from the database's by more than a second: set it right (NTP); no jobs are taken until then",
        ),
      ),
    clockRight: (skewMs: number) => log.info({ skewMs }, 'The clock is right again'),
  }
}
