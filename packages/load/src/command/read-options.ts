import { parseArgs } from 'node:util'
import { type LoadOptions, queueNames } from './load-options.ts'

export const usage = `Usage: npm run load -- [options]

Starts a scaled set-up on servers of its own (webs and workers behind a load balancer, Postgres behind PgBouncer), lets
people arrive at each rate in turn, whether or not it keeps up, and holds every job that was accepted against its row.

  --queue NAME       postgres, redis or redis-cluster (default: redis-cluster)
  --webs N           web processes (default: 2)
  --workers N        worker processes (default: 4)
  --concurrency N    jobs at a time in each worker (default: 1)
  --work KIND        engine: whole weeks by the real engine; instant: plans made beforehand (default: engine)
  --pooler N         connections of PgBouncer to Postgres; 0 leaves it out (default: 10)
  --no-front         no load balancer: people and workers reach the first web
  --rates N,N,…      people a second in each step (default: 1,2,4,8)
  --seconds N        length of each step (default: 30)
  --readers N        requests a second of people who only look (default: 10)
  --most-waiting N   jobs that may wait before people are turned away; 0 for any number (default: 0)
  --tries N          how often somebody who is turned away comes, in all (default: 1)
  --stored N         ended jobs of the last year that are in the database before anybody comes (default: 0)
  --restarts         restarts everything, one after another, during the last step; somebody turned away comes up to 20 times
  --drain N          seconds for what is left at the end (default: 300)
  --json FILE        writes the report as JSON
  --help             this text

It needs Linux, and haproxy, pgbouncer and redis-server unless they are left out.
Exit: 0 nothing was lost, doubled or turned away without being told when to come again; 1 something was; 2 wrong usage or a fault of the harness.
`

/** The command line was used wrongly; the message says how. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** Reads the command line. Throws `WrongUsage`; asks for help come back as such. */
export function readOptions(words: readonly string[]): LoadOptions | 'help' {
  const given = parse(words)
  if (given.help === true) return 'help'
  const restarts = given.restarts === true
  return {
    queue: choose('--queue', given.queue, queueNames, 'redis-cluster'),
    webs: whole('--webs', given.webs, 2, 1, 16),
    workers: whole('--workers', given.workers, 4, 1, 32),
    concurrency: whole('--concurrency', given.concurrency, 1, 1, 64),
    work: choose('--work', given.work, ['engine', 'instant'] as const, 'engine'),
    pooler: whole('--pooler', given.pooler, 10, 0, 500),
    front: given['no-front'] !== true,
    rates: readRates(given.rates ?? '1,2,4,8'),
    seconds: whole('--seconds', given.seconds, 30, 1, 86_400),
    readers: whole('--readers', given.readers, 10, 0, 10_000),
    mostWaiting: whole('--most-waiting', given['most-waiting'], 0, 0, 1_000_000),
    tries: whole('--tries', given.tries, restarts ? 20 : 1, 1, 100),
    stored: whole('--stored', given.stored, 0, 0, 10_000_000),
    restarts,
    drainSeconds: whole('--drain', given.drain, 300, 1, 86_400),
    jsonFile: given.json,
  }
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...words],
      options: {
        ...{ queue: text, webs: text, workers: text, concurrency: text, work: text, pooler: text },
        ...{
          rates: text,
          seconds: text,
          readers: text,
          tries: text,
          drain: text,
          json: text,
          stored: text,
          'most-waiting': text,
        },
        ...{ 'no-front': flag, restarts: flag, help: { ...flag, short: 'h' } },
      },
    }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new WrongUsage(error.message, { cause: error })
  }
}

function whole(
  name: string,
  written: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): number {
  if (written === undefined) return otherwise
  const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN
  if (!(value >= least && value <= most))
    throw new WrongUsage(`${name} takes a whole number from ${least} to ${most}, not "${written}".`)
  return value
}

function choose<name extends string>(
  option: string,
  written: string | undefined,
  names: readonly name[],
  otherwise: name,
): name {
  if (written === undefined) return otherwise
  const found = names.find((name) => name === written)
  if (found === undefined)
    throw new WrongUsage(`${option} takes ${names.join(', ')}, not "${written}".`)
  return found
}

function readRates(written: string): number[] {
  const rates = written.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (!rates.every((rate) => rate > 0 && rate <= 10_000))
    throw new WrongUsage(`--rates takes numbers above 0, as 0.5,1,2, not "${written}".`)
  return rates
}
