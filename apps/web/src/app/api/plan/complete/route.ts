import { completeRequestSchema, completeResponseSchema, intakeSchema } from '@zero-sum/contracts'
import { verifyDeliveredPlan } from '@zero-sum/nutrition-engine'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../server/http/parse-body.ts'
import { jsonResponse, ProblemAnswer } from '../../../../server/http/problem-response.ts'
import { requireWorker } from '../../../../server/http/require-worker.ts'
import { measurePlan } from '../../../../server/observe/count-jobs.ts'

const bodyLimitBytes = 4 * 1024 * 1024

/**
 * Internal: stores a finished plan exactly once. It is checked again against the intake that was accepted; then one
 * transaction decides whether this attempt still holds the job.
 */
export const POST = handleRequest(async (request, runtime) => {
  requireWorker(request, runtime)
  const { metrics } = runtime.observe
  const delivery = await parseBody(request, completeRequestSchema, bodyLimitBytes)
  const accepted = await runtime.delivery.findIntake(delivery.jobId)
  if (accepted === undefined) throw new ProblemAnswer('gone', 'There is no such job.')
  const faults = verifyDeliveredPlan(
    delivery.planData,
    intakeSchema.parse(accepted),
    runtime.catalogue,
  )
  if (faults.length > 0) {
    // Only names of our own checks come in here, never what they found.
    for (const check of new Set(faults.map(({ check }) => check)))
      metrics.checksFailed.inc({ check })
    throw new ProblemAnswer('invalid_plan', 'The plan does not pass its checks.', {
      errors: faults
        .slice(0, 20)
        .map(({ check, detail }) => ({ pointer: `/planData#${check}`, detail })),
    })
  }
  const completion = await runtime.delivery.completeJob(delivery)
  runtime.watch.tell(delivery.jobId)
  switch (completion.kind) {
    case 'stored':
      measurePlan(
        metrics,
        delivery.planData,
        delivery.metabolicProfile.carbohydrateIsCeiling === true,
      )
      return jsonResponse(completeResponseSchema, { success: true, planId: completion.planId })
    case 'superseded':
      throw new ProblemAnswer('superseded', 'Another attempt holds this job, or it has ended.')
    case 'gone':
      throw new ProblemAnswer('gone', 'The job was cancelled or deleted.')
  }
})
