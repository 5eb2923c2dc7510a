import { type Breach, callOf, loseAnswers } from './breach.fixture.ts'

const copyPlan = (id: string, job: string) => `
  INSERT INTO meal_plan SELECT ${id}, ${job}, person_id, attempt, plan, metabolic_profile, false, created_at
  FROM meal_plan ORDER BY created_at LIMIT 1`

const noJob = '33333333-3333-4333-8333-333333333333'

export const ofPlans: readonly Breach[] = [
  {
    what: 'a completed job has no plan',
    fate: 'plain',
    breaks: ['S3'],
    rows: 'DELETE FROM meal_plan WHERE job_id = :job',
    record: loseAnswers,
  },
  {
    what: 'a completed job has two plans',
    fate: 'plain',
    breaks: ['S3'],
    rows: `
      ALTER TABLE meal_plan DROP CONSTRAINT meal_plan_one_for_a_job;
      ${copyPlan('gen_random_uuid()', ':job')}`,
  },
  {
    what: 'a cancelled job has a plan',
    fate: 'cancelled',
    breaks: ['S3'],
    rows: copyPlan('gen_random_uuid()', ':job'),
  },
  {
    what: 'a plan is of no job',
    fate: 'plain',
    breaks: ['S3'],
    rows: `
      ALTER TABLE meal_plan DROP CONSTRAINT meal_plan_job_id_plan_generation_job_id_fk;
      ${copyPlan('gen_random_uuid()', `'${noJob}'`)}`,
    reports: noJob,
  },
  {
    what: 'a plan was made for another job',
    fate: 'plain',
    breaks: ['S3'],
    rows: `UPDATE meal_plan SET plan = '{"seed": 99}' WHERE job_id = :job`,
  },
  {
    what: 'a plan is of another person',
    fate: 'plain',
    breaks: ['S3'],
    rows: `
      UPDATE meal_plan SET is_active = false, person_id = (
        SELECT id FROM person WHERE id <> meal_plan.person_id LIMIT 1) WHERE job_id = :job`,
  },
  {
    what: 'the end names another plan',
    fate: 'plain',
    breaks: ['S3'],
    rows: `UPDATE job_event SET data = '{"planId": "another"}' WHERE job_id = :job AND kind = 'completed'`,
  },
  {
    what: 'completions were answered two plans',
    fate: 'plain',
    breaks: ['S3'],
    record: (evidence, jobId) => {
      callOf(evidence, jobId, 'complete', 1).planId = '22222222-2222-4222-8222-222222222222'
    },
  },
  {
    what: 'a person had two unfinished jobs',
    fate: 'second',
    breaks: ['S4'],
    rows: `
      UPDATE job_event SET at = (SELECT min(at) + interval '1 microsecond' FROM job_event)
      WHERE job_id = :job AND kind = 'accepted'`,
  },
]
