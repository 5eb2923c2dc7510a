import journal from '../../migrations/meta/_journal.json' with { type: 'json' }

/**
 * The newest migration of the oldest code that still works on the schema as the newest migration leaves it. A migration that
 * takes away, renames or tightens what earlier code relies on names itself here; one that only adds leaves it alone.
 * `find-breaking-statements` holds this line to the migrations after it.
 */
export const compatibleSince = '0004_keep_what_is_personal'

/** When a migration was made, which is the number that the database remembers it by. */
export function migrationNumber(tag: string): number {
  const entry = journal.entries.find((each) => each.tag === tag)
  if (entry === undefined) throw new Error(`There is no migration ${tag}.`)
  return entry.when
}

/** The migrations after `tag`, oldest first. */
export function migrationsAfter(tag: string): string[] {
  const number = migrationNumber(tag)
  return journal.entries.filter(({ when }) => when > number).map((entry) => entry.tag)
}

/** The newest migration that this code was written for. */
export function newestMigration(): number {
  return Math.max(...journal.entries.map(({ when }) => when))
}
