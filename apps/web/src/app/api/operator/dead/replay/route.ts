import { bulkReplayRequestSchema, bulkReplaySchema } from '@zero-sum/contracts/operator-jobs'
import { replayDeadJobs } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { requireConfirmedOperator } from '../../../../../server/operators/require-operator.ts'

/** Replays a batch of dead jobs of one reason; a dry run only says which. */
export const POST = handleRequest(async (request, runtime) => {
  const { actor } = await requireConfirmedOperator(request, runtime)
  const asked = await parseBody(request, bulkReplayRequestSchema, 1024)
  const replay = await replayDeadJobs(runtime.database, asked, actor)
  if (replay.results.length > 0) runtime.relay.poke()
  return jsonResponse(bulkReplaySchema, replay)
})
