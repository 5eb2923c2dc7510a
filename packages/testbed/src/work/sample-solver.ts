import { serveSolver } from '../../../../workers/queue-processor/src/solver/serve-solver.ts'
import { openExecutions } from './executions.ts'
import { rememberMeetings } from './first-meetings.ts'
import { createSamplePipeline } from './sample-pipeline.ts'
import { readSamplePlans } from './sample-plans.ts'
import { readSolverAddress } from './solver-address.ts'

const { work, files } = readSolverAddress(new URL(import.meta.url))
serveSolver(
  createSamplePipeline(work, {
    planFor: readSamplePlans(files.plans),
    record: openExecutions(files.executions),
    isFirstMeeting: rememberMeetings(files.meetings),
  }),
)
