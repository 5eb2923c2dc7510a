import { type WeightList, weightListSchema } from '@zero-sum/contracts'
import { GET } from '../../app/api/weights/route.ts'
import { type Answer, askApi } from '../../server/pages/ask-api.ts'

/** For a page: what the visitor wrote down of their weight, oldest first. */
export function readWeights(): Promise<Answer<WeightList>> {
  return askApi(GET, '/api/weights', weightListSchema)
}
