import type { InflictedFault } from '../../nemesis/fault.ts'
import type { Submission } from '../../record/submission.ts'
import type { Evidence } from '../evidence.ts'
import type { Moment } from './moment.ts'
import type { StoredJob } from './read-rows.ts'

const answered = (status: number | undefined) => (status === undefined ? 'no answer' : `${status}`)

const took = ({ sentAtMs, answeredAtMs }: { sentAtMs: number; answeredAtMs: number }) =>
  `${Math.round(answeredAtMs - sentAtMs)} ms`

/** What the clients and the network wrote down of a job: asked for, cancelled, called, seen. */
export function recallJob(
  evidence: Evidence,
  jobId: string,
  stored: StoredJob | undefined,
): Moment[] {
  const calls = evidence.calls.filter((call) => call.jobId === jobId)
  const sightings = evidence.sightings.filter((sighting) => sighting.jobId === jobId)
  const cancellations = evidence.cancellations.filter((asked) => asked.jobId === jobId)
  return [
    ...findSubmissions(evidence.submissions, jobId, stored).map(tellSubmission),
    ...cancellations.map(({ sentAtMs, status }) => ({
      atMs: sentAtMs,
      words: `cancel asked for: ${answered(status)}`,
    })),
    ...calls.map((call) => ({
      atMs: call.sentAtMs,
      words: `call ${call.call}, attempt ${call.attempt ?? 'unknown'}: ${answered(call.status)} after ${took(call)}${
        call.planId === undefined ? '' : `, plan ${call.planId}`
      }`,
    })),
    ...sightings.map(({ atMs, watcher, how, said, seq, percent }) => ({
      atMs,
      words: `${watcher} saw by ${how}: ${said}, number ${seq}${percent === undefined ? '' : `, ${percent} %`}`,
    })),
  ]
}

/** Every try under a key that named the job, and every try that asked for what it makes. */
function findSubmissions(
  submissions: readonly Submission[],
  jobId: string,
  stored: StoredJob | undefined,
): Submission[] {
  const nameOf = ({ person, key }: Submission) => `${person} ${key}`
  const keys = new Set(submissions.filter((one) => one.jobId === jobId).map(nameOf))
  return submissions.filter(
    (one) => keys.has(nameOf(one)) || (one.person === stored?.person && one.seed === stored?.seed),
  )
}

function tellSubmission(submission: Submission): Moment {
  const { sentAtMs, purpose, key, seed, status, jobId, existing } = submission
  const named = jobId === undefined ? '' : `, job ${jobId}${existing ? ' that was there' : ''}`
  return {
    atMs: sentAtMs,
    words: `submission (${purpose}) under ${key} with seed ${seed}: ${answered(status)} after ${took(submission)}${named}`,
  }
}

/** Beginnings and ends of the faults that were there during a span, and the kills of some workers. */
export function recallFaults(
  { faults, workerKills }: Evidence,
  span: { fromMs: number; toMs: number },
  incarnations: readonly string[],
): Moment[] {
  const near = faults.filter(
    ({ startedAtMs, endedAtMs }) => endedAtMs >= span.fromMs && startedAtMs <= span.toMs,
  )
  const kills = [...new Set(incarnations)].flatMap((incarnation) => {
    const atMs = workerKills.get(incarnation)
    return atMs === undefined ? [] : [{ atMs, words: `worker ${incarnation} killed` }]
  })
  return [...near.flatMap(tellFault), ...kills]
}

function tellFault({ kind, detail, happened, startedAtMs, endedAtMs }: InflictedFault): Moment[] {
  const name = `fault ${kind} (${detail}${happened === false ? '; it struck nothing' : ''})`
  return [
    { atMs: startedAtMs, words: `${name} begins` },
    { atMs: endedAtMs, words: `${name} is undone` },
  ]
}
