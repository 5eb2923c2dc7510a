import { planHistorySchema } from '@zero-sum/contracts/stored-plan'
import type { z } from 'zod'
import { GET } from '../../app/api/plan/history/route.ts'
import { type Answer, askApi } from '../../server/pages/ask-api.ts'

/** For a page: the visitor's plans, newest first. */
export function readHistory(): Promise<Answer<z.infer<typeof planHistorySchema>>> {
  return askApi(GET, '/api/plan/history', planHistorySchema)
}
