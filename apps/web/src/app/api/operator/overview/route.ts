import { operatorOverviewSchema } from '@zero-sum/contracts/operator'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { tellOverview } from '../../../../server/operators/overview.ts'
import { requireOperator } from '../../../../server/operators/require-operator.ts'
import { roughly } from '../../../../server/operators/roughly.ts'
import { taggedAnswer } from '../../../../server/operators/tagged-answer.ts'

/** Whether all is well, what waits, what died and who works. */
export const GET = handleRequest(async (request, runtime) => {
  await requireOperator(request, runtime)
  const overview = await tellOverview(runtime)
  return taggedAnswer(request, operatorOverviewSchema, overview, roughly(overview))
})
