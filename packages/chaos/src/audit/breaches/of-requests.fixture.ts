import { type Breach, only, submissionOf } from './breach.fixture.ts'

export const ofRequests: readonly Breach[] = [
  {
    what: 'a repeat was answered with another job',
    fate: 'repeated',
    breaks: ['S7'],
    record: (evidence, jobId, jobs) => {
      submissionOf(evidence, jobId, 'repeat').jobId = jobs.plain
    },
  },
  {
    what: 'another body was taken under a key',
    fate: 'repeated',
    breaks: ['S7'],
    record: ({ submissions }, jobId) => {
      const mismatch = only(submissions.find(({ purpose }) => purpose === 'mismatch'))
      Object.assign(mismatch, { status: 200, jobId, existing: true })
    },
  },
  {
    what: 'a repeat was refused',
    fate: 'repeated',
    breaks: ['S7'],
    record: (evidence, jobId) => {
      const repeat = submissionOf(evidence, jobId, 'repeat')
      Object.assign(repeat, { status: 422, jobId: undefined, existing: undefined })
    },
  },
  {
    what: 'an answer named the job of another request as the new one',
    fate: 'repeated',
    breaks: ['S7'],
    record: (evidence, jobId) => {
      submissionOf(evidence, jobId, 'burst').existing = false
    },
  },
  {
    what: 'another answer is stored than was given',
    fate: 'plain',
    breaks: ['S7'],
    rows: `UPDATE idempotency_key SET answer = '{"jobId": "another"}' WHERE answer->>'jobId' = :job::text`,
  },
  {
    what: 'no answer is stored',
    fate: 'plain',
    breaks: ['S7'],
    rows: "DELETE FROM idempotency_key WHERE answer->>'jobId' = :job::text",
  },
  {
    what: 'there is a job that nobody asked for',
    fate: 'unanswered',
    breaks: ['S8'],
    record: (evidence) => {
      evidence.submissions = evidence.submissions.filter(({ status }) => status !== undefined)
    },
  },
  {
    what: 'a request that was refused made a job',
    fate: 'unanswered',
    breaks: ['S8'],
    record: ({ submissions }) => {
      only(submissions.find(({ status }) => status === undefined)).status = 422
    },
  },
  {
    what: 'one request made two jobs',
    fate: 'second',
    breaks: ['S8'],
    rows: `
      UPDATE plan_generation_job SET seed = 1 WHERE id = :job;
      UPDATE meal_plan SET plan = '{"seed": 1}' WHERE job_id = :job`,
    record: (evidence, jobId) => {
      evidence.submissions = evidence.submissions.filter((one) => one.jobId !== jobId)
    },
  },
]
