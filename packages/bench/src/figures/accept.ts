import { connectDatabase, createDelivery, type Delivery } from '@zero-sum/database'
import { startDurablePostgres } from '@zero-sum/testbed'
import { type BareQueue, openBareQueue } from '../bare/open-bare-queue.ts'
import { addPeople } from '../jobs/add-people.ts'
import { type Ask, openAsk } from '../jobs/ask.ts'
import { benchIntake } from '../jobs/bench-intake.ts'
import { cancelUnfinished } from '../jobs/cancel-unfinished.ts'
import { doAtOnce } from '../load/at-once.ts'
import { bars } from '../report/bars.ts'
import { makeLine, makeSide } from '../report/report.ts'
import { ratios } from '../statistics/compare-rounds.ts'
import { runInTurn } from '../statistics/run-in-turn.ts'
import { type Figure, NothingMeasured } from './figure.ts'

const atOnce = 200

/**
 * Accepts a second, each durable and each by another person, beside `queue.add` of bare BullMQ on the same Postgres: 200 at
 * once on both sides, ten connections on both, one process. Neither side has HTTP, and nothing takes the jobs meanwhile.
 */
export const measureAccept: Figure = async ({ rounds, isQuick, say }) => {
  const count = isQuick ? 400 : 4_000
  await using postgres = await startDurablePostgres()
  await using ask = await openAsk(postgres.url)
  await using connection = connectDatabase(postgres.url, () => {})
  await using queue = await openBareQueue({ backend: 'postgres', url: postgres.url }, 'bare-accept')
  const delivery = createDelivery(connection.database)
  // The first statements of a connection and the first calls of a function are slower; neither side is to have them.
  await acceptMany(ask, delivery, atOnce)
  await addMany(queue, atOnce)
  const { ours, bare } = await runInTurn(rounds, {
    async ours(round) {
      const perSecond = await acceptMany(ask, delivery, count)
      say(`accept, round ${round + 1}: ours ${Math.round(perSecond)}/s`)
      return perSecond
    },
    async bare(round) {
      const perSecond = await addMany(queue, count)
      say(`accept, round ${round + 1}: bare ${Math.round(perSecond)}/s`)
      return perSecond
    },
  })
  return [
    makeLine({
      figure: 'accept',
      backend: null,
      name: `durable accepts a second, ${atOnce} at once, on Postgres`,
      http: 'no',
      sides: [
        makeSide({ name: 'ours', unit: '/s', rounds: ours, count: rounds * count }),
        makeSide({ name: 'bare add', unit: '/s', rounds: bare, count: rounds * count }),
      ],
      compared: { name: 'ours ÷ bare', unit: '×', rounds: ratios(ours, bare) },
      bar: bars.accept,
    }),
  ]
}

async function acceptMany(ask: Ask, delivery: Delivery, count: number): Promise<number> {
  const people = await addPeople(ask, count)
  const { elapsedMs } = await doAtOnce(people, atOnce, async (personId) => {
    const acceptance = await delivery.acceptJob({
      personId,
      intake: benchIntake,
      seed: 1,
      replace: false,
    })
    if (acceptance.kind !== 'accepted' || acceptance.answer.existing)
      throw new NothingMeasured('An accept made no job.')
  })
  // As many rows as accepts, or it was not accepting that was timed.
  const found = await cancelUnfinished(ask)
  if (found !== count) throw new NothingMeasured(`${count} accepts made ${found} jobs.`)
  return (count / elapsedMs) * 1_000
}

async function addMany(queue: BareQueue, count: number): Promise<number> {
  const earlier = await queue.countWaiting()
  const jobs = Array.from({ length: count }, (_, place) => ({ id: String(place), sample: 0 }))
  const { elapsedMs } = await doAtOnce(jobs, atOnce, (job) => queue.add(job))
  const found = (await queue.countWaiting()) - earlier
  if (found !== count) throw new NothingMeasured(`${count} adds made ${found} jobs.`)
  return (count / elapsedMs) * 1_000
}
