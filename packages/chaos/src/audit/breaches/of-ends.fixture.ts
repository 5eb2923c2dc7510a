import type { OpenEvidence } from '../history.fixture.ts'
import { type Breach, only, submissionOf } from './breach.fixture.ts'

/** Undoes the end of the cancelled job, so that it seems to run still. */
const reopen = `
  DELETE FROM job_event WHERE job_id = :job AND kind = 'cancelled';
  UPDATE plan_generation_job SET status = 'running', finished_at = NULL, seq = seq - 1,
    lease_until = clock_timestamp() WHERE id = :job`

function forgetEnd(evidence: OpenEvidence, jobId: string): void {
  evidence.sightings = evidence.sightings.filter((one) => one.jobId !== jobId)
  evidence.cancellations = evidence.cancellations.filter((one) => one.jobId !== jobId)
}

export const ofEnds: readonly Breach[] = [
  {
    what: 'an acknowledged job is not there',
    fate: 'cancelled',
    breaks: ['S1'],
    rows: 'DELETE FROM plan_generation_job WHERE id = :job',
  },
  {
    what: 'an acknowledged job never ends',
    fate: 'cancelled',
    breaks: ['S1', 'L1'],
    rows: reopen,
    record: forgetEnd,
  },
  {
    what: 'an acknowledged job ends after everybody has stopped waiting',
    fate: 'plain',
    breaks: ['S1', 'L1'],
    rows: "UPDATE plan_generation_job SET finished_at = finished_at + interval '1 hour' WHERE id = :job",
  },
  {
    what: 'a job that nobody was told of never ends',
    fate: 'cancelled',
    breaks: ['L1'],
    rows: reopen,
    record: (evidence, jobId) => {
      Object.assign(submissionOf(evidence, jobId), { jobId: undefined, status: undefined })
      forgetEnd(evidence, jobId)
    },
  },
  {
    what: 'nobody takes up the job of a killed worker',
    fate: 'cancelled',
    breaks: ['S1', 'L1', 'L2'],
    rows: `${reopen};
      UPDATE plan_generation_job SET incarnation = '11111111-1111-4111-8111-111111111111' WHERE id = :job`,
    record: (evidence, jobId) => {
      forgetEnd(evidence, jobId)
      evidence.workerKills.set('11111111-1111-4111-8111-111111111111', evidence.stoppedAtMs)
    },
  },
  {
    what: 'a job ends twice',
    fate: 'plain',
    breaks: ['S2'],
    rows: `
      INSERT INTO job_event SELECT job_id, seq + 1, at, attempt, kind, data FROM job_event
      WHERE job_id = :job AND kind = 'completed';
      UPDATE plan_generation_job SET seq = seq + 1 WHERE id = :job`,
  },
  {
    what: 'an event is missing',
    fate: 'plain',
    breaks: ['S2'],
    rows: 'DELETE FROM job_event WHERE job_id = :job AND seq = 3',
  },
  {
    what: 'all events are missing',
    fate: 'unanswered',
    breaks: ['S2', 'S3'],
    rows: 'DELETE FROM job_event WHERE job_id = :job',
  },
  {
    what: 'something happens after the end',
    fate: 'cancelled',
    breaks: ['S2'],
    rows: `
      INSERT INTO job_event SELECT job_id, seq + 1, at, attempt, 'agent', data FROM job_event
      WHERE job_id = :job AND kind = 'cancelled';
      UPDATE plan_generation_job SET seq = seq + 1 WHERE id = :job`,
  },
  {
    what: 'the end is another one than the row says',
    fate: 'cancelled',
    breaks: ['S2'],
    rows: "UPDATE job_event SET kind = 'failed' WHERE job_id = :job AND kind = 'cancelled'",
  },
  {
    what: 'the failure is of another kind than the row says',
    fate: 'refused',
    breaks: ['S2'],
    rows: `UPDATE job_event SET data = '{"failureKind": "poison"}' WHERE job_id = :job AND kind = 'failed'`,
  },
  {
    what: 'somebody saw another end',
    fate: 'cancelled',
    breaks: ['S2'],
    record: ({ sightings }, jobId) => {
      only(sightings.find((one) => one.jobId === jobId && one.how === 'poll')).said = 'failed'
    },
  },
  {
    what: 'a cancel was confirmed and the job completed',
    fate: 'plain',
    breaks: ['S2'],
    record: ({ cancellations }, jobId) =>
      void cancellations.push({ jobId, sentAtMs: 0, status: 200 }),
  },
]
