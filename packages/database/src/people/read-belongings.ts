import { asc, eq, getTableColumns, inArray, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { listAuditOfPerson } from '../audit/list-audit.ts'
import type { Database } from '../connection.ts'
import { accessToken } from '../schema/access-token.ts'
import { idempotencyKey, lostLease } from '../schema/delivery.ts'
import { jobEvent } from '../schema/job-event.ts'
import { mealPlan, mealPlanRevision } from '../schema/meal-plan.ts'
import { account, operator, passkey, person, session } from '../schema/people.ts'
import { householdMember, intakeDraft, preference, weightEntry } from '../schema/personal.ts'
import { planGenerationJob } from '../schema/plan-generation-job.ts'
import { groceryTick, mealLock } from '../schema/plan-marks.ts'
import { webhookDelivery, webhookEndpoint } from '../schema/webhooks.ts'

/** A row as it is stored, under its own names, without what opens doors. */
export type Row = Record<string, unknown>

/** Never given out: with these, whoever finds the file could sign in, or try passwords at leisure. */
export const withheldColumns: Readonly<Record<string, readonly string[]>> = {
  session: ['token'],
  account: ['password', 'accessToken', 'refreshToken', 'idToken'],
  accessToken: ['tokenHash'],
  passkey: ['publicKey', 'credentialID'],
  webhookEndpoint: ['secretHash'],
}

function read(
  database: Database,
  [name, table]: readonly [string, PgTable],
  where: SQL,
  order: PgColumn,
): Promise<Row[]> {
  const withheld = withheldColumns[name] ?? []
  const columns = Object.fromEntries(
    Object.entries(getTableColumns(table)).filter(([column]) => !withheld.includes(column)),
  )
  return database.select(columns).from(table).where(where).orderBy(asc(order))
}

/** Who a person is here, and how they want to be shown things. */
export async function readProfile(database: Database, personId: string) {
  const [persons, preferences, drafts, members] = await Promise.all([
    read(database, ['person', person], eq(person.id, personId), person.id),
    read(
      database,
      ['preference', preference],
      eq(preference.personId, personId),
      preference.personId,
    ),
    read(
      database,
      ['intakeDraft', intakeDraft],
      eq(intakeDraft.personId, personId),
      intakeDraft.personId,
    ),
    read(
      database,
      ['householdMember', householdMember],
      eq(householdMember.personId, personId),
      householdMember.position,
    ),
  ])
  return {
    person: persons[0] ?? null,
    preference: preferences[0] ?? null,
    intakeDraft: drafts[0] ?? null,
    householdMember: members,
  }
}

/** By what ways a person, and programs in their name, get in: names and dates only. */
export async function readAccess(database: Database, personId: string) {
  const [sessions, accounts, tokens, passkeys, roles, audit] = await Promise.all([
    read(database, ['session', session], eq(session.personId, personId), session.createdAt),
    read(database, ['account', account], eq(account.personId, personId), account.createdAt),
    read(
      database,
      ['accessToken', accessToken],
      eq(accessToken.personId, personId),
      accessToken.createdAt,
    ),
    read(database, ['passkey', passkey], eq(passkey.personId, personId), passkey.createdAt),
    read(database, ['operator', operator], eq(operator.personId, personId), operator.grantedAt),
    listAuditOfPerson(database, personId),
  ])
  return {
    session: sessions,
    account: accounts,
    accessToken: tokens,
    passkey: passkeys,
    operator: roles[0] ?? null,
    auditEntry: audit,
  }
}

/** Where programs in a person's name are told of their plans, and what they were told. */
export async function readWebhooks(database: Database, personId: string) {
  const own = database
    .select({ id: webhookEndpoint.id })
    .from(webhookEndpoint)
    .where(eq(webhookEndpoint.personId, personId))
  const [endpoints, deliveries] = await Promise.all([
    read(
      database,
      ['webhookEndpoint', webhookEndpoint],
      eq(webhookEndpoint.personId, personId),
      webhookEndpoint.createdAt,
    ),
    read(
      database,
      ['webhookDelivery', webhookDelivery],
      inArray(webhookDelivery.endpointId, own),
      webhookDelivery.occurredAt,
    ),
  ])
  return { webhookEndpoint: endpoints, webhookDelivery: deliveries }
}

/** A person's weights, oldest first. */
export function readWeights(database: Database, personId: string): Promise<Row[]> {
  return read(
    database,
    ['weightEntry', weightEntry],
    eq(weightEntry.personId, personId),
    weightEntry.date,
  )
}

/** Everything that was asked for, one job after the other, oldest first, with what happened to it. */
export async function* readJobs(database: Database, personId: string) {
  const own = eq(planGenerationJob.personId, personId)
  for (const { id } of await database
    .select({ id: planGenerationJob.id })
    .from(planGenerationJob)
    .where(own)
    .orderBy(planGenerationJob.createdAt)) {
    const [job] = await read(
      database,
      ['planGenerationJob', planGenerationJob],
      eq(planGenerationJob.id, id),
      planGenerationJob.id,
    )
    yield {
      planGenerationJob: job ?? null,
      jobEvent: await read(database, ['jobEvent', jobEvent], eq(jobEvent.jobId, id), jobEvent.seq),
      lostLease: await read(
        database,
        ['lostLease', lostLease],
        eq(lostLease.jobId, id),
        lostLease.attempt,
      ),
    }
  }
}

/** What a person's repeated requests were answered; kept for two days. */
export function readRequests(database: Database, personId: string): Promise<Row[]> {
  return read(
    database,
    ['idempotencyKey', idempotencyKey],
    eq(idempotencyKey.personId, personId),
    idempotencyKey.createdAt,
  )
}

/** A person's plans, one after the other, oldest first, each with all that it was before and the meals that stay. */
export async function* readPlans(database: Database, personId: string) {
  for (const { id, createdAt } of await database
    .select({ id: mealPlan.id, createdAt: mealPlan.createdAt })
    .from(mealPlan)
    .where(eq(mealPlan.personId, personId))
    .orderBy(mealPlan.createdAt)) {
    const [plan] = await read(database, ['mealPlan', mealPlan], eq(mealPlan.id, id), mealPlan.id)
    yield {
      id,
      createdAt,
      content: {
        mealPlan: plan ?? null,
        mealPlanRevision: await read(
          database,
          ['mealPlanRevision', mealPlanRevision],
          eq(mealPlanRevision.planId, id),
          mealPlanRevision.revision,
        ),
        mealLock: await read(
          database,
          ['mealLock', mealLock],
          eq(mealLock.planId, id),
          mealLock.day,
        ),
      },
    }
  }
}

/** What a person ticked off on the shopping lists of their plans. */
export function readTicks(database: Database, personId: string): Promise<Row[]> {
  const own = database
    .select({ id: mealPlan.id })
    .from(mealPlan)
    .where(eq(mealPlan.personId, personId))
  return read(
    database,
    ['groceryTick', groceryTick],
    inArray(groceryTick.planId, own),
    groceryTick.changedAt,
  )
}
