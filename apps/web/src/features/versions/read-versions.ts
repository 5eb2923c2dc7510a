import {
  type PlanComparison,
  type PlanVersions,
  planComparisonSchema,
  planVersionsSchema,
} from '@zero-sum/contracts'
import { GET as compare } from '../../app/api/plan/[planId]/compare/route.ts'
import { GET as list } from '../../app/api/plan/[planId]/versions/route.ts'
import { type Answer, askApi } from '../../server/pages/ask-api.ts'

/** For a page: the versions of a plan of the visitor's own, newest first. */
export function readVersions(planId: string): Promise<Answer<PlanVersions>> {
  const path = `/api/plan/${encodeURIComponent(planId)}/versions`
  return askApi(list, path, planVersionsSchema, { planId })
}

/** For a page: what one version has made of another. */
export function readComparison(
  planId: string,
  from: number,
  to: number,
): Promise<Answer<PlanComparison>> {
  const path = `/api/plan/${encodeURIComponent(planId)}/compare?from=${from}&to=${to}`
  return askApi(compare, path, planComparisonSchema, { planId })
}
