import { type Breach, callOf, loseAnswers } from './breach.fixture.ts'

export const ofAttempts: readonly Breach[] = [
  {
    what: 'an attempt was left out',
    fate: 'plain',
    breaks: ['S5'],
    rows: "UPDATE job_event SET attempt = 2 WHERE job_id = :job AND kind = 'claimed'",
  },
  {
    what: 'the row is at another attempt than its events',
    fate: 'cancelled',
    breaks: ['S5'],
    rows: 'UPDATE plan_generation_job SET attempt = 2 WHERE id = :job',
  },
  {
    what: 'progress of an older attempt was written',
    fate: 'rescued',
    breaks: ['S5'],
    rows: "UPDATE job_event SET attempt = 1 WHERE job_id = :job AND kind = 'agent' AND attempt = 2",
  },
  {
    what: 'the plan of an older attempt was stored',
    fate: 'rescued',
    breaks: ['S5'],
    rows: 'UPDATE meal_plan SET attempt = 1 WHERE job_id = :job',
    record: loseAnswers,
  },
  {
    what: 'a completion of an older attempt was taken',
    fate: 'rescued',
    breaks: ['S5'],
    record: (evidence, jobId) => {
      const { planId } = callOf(evidence, jobId, 'complete', 2)
      Object.assign(callOf(evidence, jobId, 'complete', 1), { status: 200, planId })
    },
  },
  {
    what: 'a failure of an older attempt was taken',
    fate: 'rescued',
    breaks: ['S5'],
    record: (evidence, jobId) => {
      callOf(evidence, jobId, 'fail', 1).status = 200
    },
  },
  {
    what: 'a claim was answered and not written down',
    fate: 'plain',
    breaks: ['S5'],
    record: (evidence, jobId) => {
      callOf(evidence, jobId, 'claim', 1).attempt = 2
    },
  },
]
