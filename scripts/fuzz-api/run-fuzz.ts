import type { Database } from '@zero-sum/database'
import { checksumTables } from '@zero-sum/database/testing'
import { gatherCast, type Target } from './gather-cast.ts'
import { createAnswerJudge } from './judge-answer.ts'
import { type FuzzRequest, makeRequest } from './make-request.ts'
import { readDocument } from './read-document.ts'
import { type FuzzAnswer, sendRequest } from './send-request.ts'

export type FuzzOptions = {
  requests: number
  seed: number
  /** Requests under way at once. */
  atOnce: number
  /** After so long no further batch is begun. */
  minutes?: number
  /** Only this one of the series. */
  only?: number
  /** Hears how far it is. */
  onBatch?: (done: number) => void
}

export type Finding = {
  nr: number
  actor: string
  request: string
  faults: string[]
  answer: string
}

export type FuzzReport = {
  /** How often each status was answered; `hung up` for none. */
  statuses: Record<string, number>
  findings: Finding[]
  /** Refused requests that were sent again between two checksums of the database. */
  refusedAgain: number
}

const batchSize = 1_000
/** Of so many batches one is sent again. */
const againEvery = 3
const mostFindings = 200

/**
 * Sends a series of requests, each of them wrong in some way or another's business, and judges each answer. Those that were refused are sent
 * again by themselves, between two checksums of all tables: a call that is refused may leave nothing behind.
 */
export async function runFuzz(
  target: Target,
  database: Database,
  {
    requests,
    seed,
    atOnce,
    minutes = Number.POSITIVE_INFINITY,
    only,
    onBatch = () => {},
  }: FuzzOptions,
): Promise<FuzzReport> {
  const url = new URL(target.url)
  const told = await (await fetch(`${target.url}/api/openapi.json`)).text()
  // No address in a request may be one where somebody is.
  const document = readDocument(told.replaceAll('https://example.org/', 'https://hooks.invalid/'))
  const report: FuzzReport = { statuses: {}, findings: [], refusedAgain: 0 }
  const endsAt = performance.now() + minutes * 60_000
  const last = only === undefined ? requests : only + 1
  for (let first = only ?? 0; first < last; first += batchSize) {
    const cast = await gatherCast(target, database)
    const judge = createAnswerJudge(document, cast.secrets)
    const numbers = Array.from({ length: Math.min(batchSize, last - first) }, (_, at) => first + at)
    const batch = numbers.map((nr) => makeRequest(document, cast, seed, nr))
    const answers = await sendAll(url, batch, atOnce)
    for (const [at, request] of batch.entries()) {
      const answer = answers[at] ?? { kind: 'silent' }
      const status = answer.kind === 'answer' ? String(answer.status) : answer.kind
      report.statuses[status] = (report.statuses[status] ?? 0) + 1
      note(report, request, answer, judge(request, answer))
    }
    // A body that is broken off is refused by the server's HTTP, while the call that needs none is served.
    const refused = batch.filter(({ manner }, at) => manner !== 'short' && isRefusal(answers[at]))
    if (Math.floor(first / batchSize) % againEvery === 0)
      await checkStored(url, database, refused, atOnce, report)
    onBatch(numbers.at(-1) ?? 0)
    if (report.findings.length >= mostFindings || performance.now() > endsAt) break
  }
  return report
}

function isRefusal(answer: FuzzAnswer | undefined): boolean {
  return answer?.kind === 'answer' && answer.status >= 400
}

function note(
  report: FuzzReport,
  request: FuzzRequest,
  answer: FuzzAnswer,
  faults: string[],
): void {
  if (faults.length === 0) return
  const told =
    answer.kind === 'answer' ? `${answer.status} ${answer.text.slice(0, 300)}` : answer.kind
  const { nr, actor, method, target, manner, body, headers } = request
  const shown = `${method} ${target.slice(0, 200)} (${manner}) ${JSON.stringify(headers).slice(0, 300)} ${body?.toString().slice(0, 300) ?? ''}`
  report.findings.push({ nr, actor, faults, request: shown, answer: told })
}

/** Sends all, so many at once, and gives the answers in their order. */
async function sendAll(
  url: URL,
  batch: readonly FuzzRequest[],
  atOnce: number,
): Promise<FuzzAnswer[]> {
  const answers: FuzzAnswer[] = []
  let next = 0
  const send = async () => {
    for (let at = next++; at < batch.length; at = next++) {
      const request = batch[at]
      if (request !== undefined) answers[at] = await sendRequest(url, request)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  return answers
}

/** Halves a batch that stored something until the request stands alone that did. */
async function checkStored(
  url: URL,
  database: Database,
  refused: readonly FuzzRequest[],
  atOnce: number,
  report: FuzzReport,
): Promise<void> {
  if (refused.length === 0) return
  const before = await checksumTables(database)
  const answers = await sendAll(url, refused, atOnce)
  const after = await checksumTables(database)
  report.refusedAgain += refused.length
  const changed = Object.keys(after).filter((table) => before[table] !== after[table])
  if (changed.length === 0) return
  // Some are served the second time: what they store is theirs to store.
  const still = refused.filter((_, at) => isRefusal(answers[at]))
  if (still.length < refused.length) return checkStored(url, database, still, atOnce, report)
  const [only] = refused
  if (refused.length === 1 && only !== undefined)
    return note(report, only, answers[0] ?? { kind: 'silent' }, [
      `was refused, and changed ${changed.join(', ')}`,
    ])
  const middle = refused.length >> 1
  await checkStored(url, database, refused.slice(0, middle), atOnce, report)
  await checkStored(url, database, refused.slice(middle), atOnce, report)
}
