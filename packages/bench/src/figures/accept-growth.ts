import { connectDatabase, createDelivery, type Delivery } from '@zero-sum/database'
import { createPeople, type Installation, type Person, startInstallation } from '@zero-sum/testbed'
import { addPeople } from '../jobs/add-people.ts'
import { type Ask, openAsk } from '../jobs/ask.ts'
import { benchIntake } from '../jobs/bench-intake.ts'
import { cancelUnfinished } from '../jobs/cancel-unfinished.ts'
import { fillHistory } from '../jobs/fill-history.ts'
import { doAtOnce } from '../load/at-once.ts'
import { submitIntake } from '../load/submit-intake.ts'
import { bars } from '../report/bars.ts'
import { type Line, makeLine, makeSide } from '../report/report.ts'
import { ratios } from '../statistics/compare-rounds.ts'
import { median, quantile } from '../statistics/quantile.ts'
import { runInTurn } from '../statistics/run-in-turn.ts'
import { type Figure, NothingMeasured } from './figure.ts'

type Place = {
  jobs: number
  installation: Installation
  ask: Ask
  delivery: Delivery
}

/**
 * A round goes round the places so many times, a few accepts at each: a neighbour on the machine that comes and goes within
 * seconds then slows all of them.
 */
const turns = 10

/**
 * How long one accept takes, one after the other, with a short and with a long history. Each history is in an installation
 * of its own, all of them up at once, so that their rounds can take turns. First the SQL alone, with the webs down; then
 * the same over HTTP, with a session and its relay.
 */
export const measureAcceptGrowth: Figure = async ({ rounds, isQuick, say }) => {
  const sizes = isQuick ? [1_000, 20_000] : [1_000, 100_000, 1_000_000]
  const count = isQuick ? 10 : 100
  await using opened = new AsyncDisposableStack()
  const places: Place[] = []
  for (const jobs of sizes) {
    say(`accept-growth: making ${jobs} stored jobs`)
    places.push(await openPlace(opened, jobs))
  }
  for (const place of places) await acceptBySql(place, 100)
  const sql = await runRounds(rounds, places, (place) => acceptBySql(place, count))
  for (const { installation } of places)
    await Promise.all(installation.webs.map((web) => web.start()))
  for (const place of places) await acceptByHttp(place, 100)
  const http = await runRounds(rounds, places, (place) => acceptByHttp(place, count))
  return [
    describeGrowth('an accept, the SQL alone, one after the other', 'no', sizes, sql),
    describeGrowth('an accept over HTTP, one after the other', 'yes', sizes, http),
  ]
}

async function openPlace(opened: AsyncDisposableStack, jobs: number): Promise<Place> {
  const installation = opened.use(
    await startInstallation({
      ...{ backend: 'postgres', webs: 1, workers: 0, concurrency: 1, work: 'instant' },
      ...{ network: 'direct' },
    }),
  )
  // Their relays and sweeps are not to take part in the SQL alone.
  await Promise.all(installation.webs.map((web) => web.end('SIGTERM')))
  const { url, superuserUrl } = installation.postgres
  const productAsSuperuser = new URL(superuserUrl)
  productAsSuperuser.pathname = new URL(url).pathname
  await using superuser = await openAsk(productAsSuperuser.href)
  await fillHistory(superuser, jobs)
  const ask = opened.use(await openAsk(url))
  const connection = opened.use(connectDatabase(url, () => {}))
  return { jobs, installation, ask, delivery: createDelivery(connection.database) }
}

/** Latencies of each round in milliseconds, by how many jobs are stored. */
type Latencies = Record<string, number[][]>

async function runRounds(
  rounds: number,
  places: readonly Place[],
  measure: (place: Place) => Promise<number[]>,
): Promise<Latencies> {
  const found = await runInTurn(
    rounds * turns,
    Object.fromEntries(places.map((place) => [place.jobs, () => measure(place)])),
  )
  return Object.fromEntries(
    Object.entries(found).map(([jobs, all]) => [
      jobs,
      Array.from({ length: rounds }, (_, round) =>
        all.slice(round * turns, (round + 1) * turns).flat(),
      ),
    ]),
  )
}

async function acceptBySql({ ask, delivery }: Place, count: number): Promise<number[]> {
  const people = await addPeople(ask, count)
  const { latenciesMs } = await doAtOnce(people, 1, async (personId) => {
    await delivery.acceptJob({ personId, intake: benchIntake, seed: 1, replace: false })
  })
  await endTurn(ask, count)
  return latenciesMs
}

async function acceptByHttp({ ask, installation }: Place, count: number): Promise<number[]> {
  const people = await createPeople(installation.postgres.url, installation.authSecret, count)
  const [web] = installation.webs
  if (web === undefined) throw new NothingMeasured('The installation has no web.')
  const { latenciesMs } = await doAtOnce(people, 1, async (person: Person) => {
    await submitIntake(web.url, person, benchIntake)
  })
  await endTurn(ask, count)
  return latenciesMs
}

async function endTurn(ask: Ask, count: number): Promise<void> {
  const found = await cancelUnfinished(ask)
  if (found !== count) throw new NothingMeasured(`${count} accepts made ${found} jobs.`)
}

function describeGrowth(
  name: string,
  http: string,
  sizes: readonly number[],
  latencies: Latencies,
): Line {
  const medians = (size: number | undefined) => (latencies[String(size)] ?? []).map(median)
  return makeLine({
    figure: 'accept-growth',
    backend: null,
    name,
    http,
    sides: sizes.map((size) => {
      const all = (latencies[String(size)] ?? []).flat()
      return makeSide({
        name: `${size.toLocaleString('en-GB')} stored jobs`,
        unit: 'ms',
        rounds: medians(size),
        count: all.length,
        also: { p95: quantile(all, 0.95), p99: quantile(all, 0.99) },
      })
    }),
    compared: {
      name: 'most ÷ fewest, medians',
      unit: '×',
      rounds: ratios(medians(sizes.at(-1)), medians(sizes[0])),
    },
    bar: bars.acceptGrowth,
  })
}
