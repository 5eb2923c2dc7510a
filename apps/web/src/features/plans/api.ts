/** What the pages of a plan are told by the API. */
export type { ActivePlan as Active, StoredPlan } from '@zero-sum/contracts/stored-plan'
