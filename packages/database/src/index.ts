export { type AuditActor, appendAudit, type NewAuditEntry } from './audit/append-audit.ts'
export { type AuditFilter, listAudit } from './audit/list-audit.ts'
export { auditDays, pruneAudit } from './audit/prune-audit.ts'
export { createDelivery, type Delivery } from './batching/create-delivery.ts'
export { compareSchema, type SchemaFit } from './compatibility/compare-schema.ts'
export {
  authenticationTables,
  connectDatabase,
  type Database,
  type DatabaseConnection,
  findSqlState,
  isPoolerRefusal,
  readPool,
} from './connection.ts'
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
export { hasAnswer } from './jobs/has-answer.ts'
export { isBacklogFull } from './jobs/is-backlog-full.ts'
export type { HearJobs, JobNews, JobOutcome } from './jobs/job-news.ts'
export { crashLimit, leaseMs, sweepMs } from './jobs/timing.ts'
export { type Counted, createTryCounter, type Try, type TryCounter } from './limits/count-tries.ts'
export { forgetTries } from './limits/forget-tries.ts'
export { cancelAsOperator } from './operations/cancel-as-operator.ts'
export { countDeadOpen, groupDeadJobs, replayDeadJobs } from './operations/dead-jobs.ts'
export { findJobStory } from './operations/find-job-story.ts'
export { findLastBackup } from './operations/find-last-backup.ts'
export { listJobs } from './operations/list-jobs.ts'
export { readOverview } from './operations/read-overview.ts'
export { countRefusal, readRefusals } from './operations/refusal-counts.ts'
export { replayJob } from './operations/replay-job.ts'
export { listWorkers, storeReport } from './operations/worker-reports.ts'
export { confirmedMinutes, confirmSession, findOperator } from './operators/find-operator.ts'
export {
  changeRole,
  listOperators,
  type Operator,
  type RoleChange,
} from './operators/operators.ts'
export { endSessionsOf, findSupported } from './operators/support-person.ts'
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
  readWebhooks,
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
export { type DeliveryFigures, readDeliveryFigures } from './read-delivery-figures.ts'
export { type HistoryRule, pruneHistory } from './sweep/prune-history.ts'
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
export {
  addTestDelivery,
  listDeliveries,
  pruneDeliveries,
  redeliver,
} from './webhooks/deliveries.ts'
export type { KeptWebhook } from './webhooks/endpoint-rows.ts'
export {
  createWebhook,
  deleteWebhook,
  enableWebhook,
  findWebhook,
  listWebhooks,
  rotateWebhookSecret,
} from './webhooks/endpoints.ts'
export { type LeasedDelivery, leaseDeliveries } from './webhooks/lease-deliveries.ts'
export { type DeliveryOutcome, settleDelivery } from './webhooks/settle-delivery.ts'
export { mostWaitingTests, mostWebhooks } from './webhooks/timing.ts'
