import type { SabotageName } from './sabotages.ts'

/** One change of a statement's text. Each of a sabotage's changes has to be met, or the run proves nothing. */
export type StatementChange = { in: RegExp; find: RegExp; replace: string }

/** What a sabotage does to the statements of the web on their way to the database. */
export const statementChanges: Readonly<Record<SabotageName, readonly StatementChange[]>> = {
  epoch: [
    {
      in: /SET status = 'completed'/,
      find: /AND (job\.)?attempt = [\w$.]+/,
      replace: 'AND true',
    },
  ],
  sweeper: [
    {
      in: /pg_try_advisory_xact_lock/,
      find: /pg_try_advisory_xact_lock\(([^)]*)\)/,
      replace: '(pg_try_advisory_xact_lock($1) AND false)',
    },
  ],
  outbox: [
    {
      in: /SET dispatch_no = dispatch_no \+ 1/,
      find: /dispatched_at = clock_timestamp\(\)/,
      replace: 'undispatched = false',
    },
  ],
  unique: [
    {
      in: /INSERT INTO plan_generation_job/,
      find: /ON CONFLICT \(person_id\) WHERE status IN \('pending', 'running'\) DO NOTHING/,
      replace: 'ON CONFLICT DO NOTHING',
    },
  ],
  order: [],
}

/** The text with every change that fits it, and how many fitted. */
export function changeStatement(
  text: string,
  changes: readonly StatementChange[],
): { text: string; removals: number } {
  let changed = text
  let removals = 0
  for (const change of changes) {
    if (!change.in.test(changed)) continue
    const next = changed.replace(change.find, change.replace)
    if (next !== changed) removals += 1
    changed = next
  }
  return { text: changed, removals }
}
