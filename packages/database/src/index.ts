export { createDelivery, type Delivery } from './batching/create-delivery.ts'
export {
  authenticationTables,
  connectDatabase,
  type Database,
  type DatabaseConnection,
  findSqlState,
} from './connection.ts'
export { hasCurrentSchema } from './has-current-schema.ts'
export { addMember, type MemberAdded } from './household/add-member.ts'
export { changeMember } from './household/change-member.ts'
export { type KeptMember, listMembers } from './household/list-members.ts'
export { removeMember } from './household/remove-member.ts'
export {
  findInvitation,
  type Invitation,
  listInvitations,
  makeInvitation,
  revokeInvitation,
  spendInvitation,
} from './invitations/invitations.ts'
export type { Acceptance, AcceptRequest } from './jobs/accept-job.ts'
export { cancelJob } from './jobs/cancel-job.ts'
export type { Claim } from './jobs/claim-job.ts'
export type { Completion } from './jobs/complete-job.ts'
export {
  type Dispatch,
  leaseDispatches,
  markDispatched,
  messageId,
  releaseDispatches,
} from './jobs/dispatch-jobs.ts'
export { type Failure, failJob } from './jobs/fail-job.ts'
export {
  findActiveJob,
  findJob,
  findJobIntake,
  type JobEvent,
  listEvents,
  readSeqs,
} from './jobs/find-job.ts'
export { crashLimit, leaseMs, sweepMs } from './jobs/timing.ts'
export { forgetVerifications } from './people/forget-verifications.ts'
export { leavePerson } from './people/leave-person.ts'
export { moveBelongings } from './people/move-belongings.ts'
export { pruneAccess, pruneGuests } from './people/prune-access.ts'
export {
  type Row,
  readAccess,
  readJobs,
  readPlans,
  readProfile,
  readRequests,
  readTicks,
  readWeights,
  withheldColumns,
} from './people/read-belongings.ts'
export { endOtherSessions, endSession, listSessions, type SessionRow } from './people/sessions.ts'
export { findDraft, forgetDraft, saveDraft } from './personal/drafts.ts'
export { findPreferences } from './personal/find-preferences.ts'
export { savePreferences } from './personal/save-preferences.ts'
export { deleteWeight, listWeights, saveWeight } from './personal/weights.ts'
export {
  type NewPlan,
  type PlanChanged,
  restoreRevision,
  type SeenPlan,
  storeChange,
  undoChange,
} from './plans/change-plan.ts'
export {
  findActivePlan,
  findPlan,
  findPlanInWork,
  listPlans,
  type PlanInWork,
  type PlanSummary,
  type StoredPlan,
} from './plans/find-plan.ts'
export { listTicks, storeTicks } from './plans/grocery-ticks.ts'
export { findRevision, listRevisions, listTurnedDown } from './plans/list-revisions.ts'
export { type LockChanged, lockMeal } from './plans/lock-meal.ts'
export { type Backlog, readBacklog } from './read-backlog.ts'
export { readClock } from './read-clock.ts'
export { pruneRecords } from './sweep/prune-records.ts'
export { type Sweep, sweepJobs } from './sweep/sweep-jobs.ts'
export { createApiKey, listApiKeys, mostApiKeys } from './tokens/api-keys.ts'
export { endCalendar, findCalendar, replaceCalendar } from './tokens/calendars.ts'
export { hashSecret } from './tokens/make-secret.ts'
export { type KnownToken, recogniseToken } from './tokens/recognise-token.ts'
export { revokeToken } from './tokens/revoke-token.ts'
export {
  createShare,
  listShares,
  mostShares,
  openShare,
  type SharedAnswer,
  type ShareMade,
} from './tokens/shares.ts'
