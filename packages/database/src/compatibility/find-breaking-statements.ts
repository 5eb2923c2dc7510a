/** What code that was written before may still use, or may still leave out. */
const breaking: readonly RegExp[] = [
  /\bDROP\s+(TABLE|COLUMN|VIEW|TYPE|SCHEMA)\b/i,
  /\bRENAME\b/i,
  /\bSET\s+NOT\s+NULL\b/i,
  /\bDROP\s+DEFAULT\b/i,
  /\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i,
  /\bADD\s+(CONSTRAINT\b.*\b)?(CHECK|UNIQUE|FOREIGN\s+KEY)\b/is,
  /\bADD\s+COLUMN\b(?!.*\bDEFAULT\b).*\bNOT\s+NULL\b/is,
  /\bCREATE\s+UNIQUE\s+INDEX\b/i,
]

/**
 * The statements of a migration by which code of the version before may fail: what is taken away, renamed or tightened in a
 * table that was there. A table that the same migration creates belongs to nobody yet. Triggers and functions it does not
 * judge; whoever writes one has to. Nor does it a statement with a comment that begins with `Earlier code:` and says why that
 * code never meets what is tightened.
 */
export function findBreakingStatements(migration: string): string[] {
  const statements = migration
    .split('--> statement-breakpoint')
    .filter((text) => !/^\s*-- Earlier code: .*\w/m.test(text))
    .map(withoutComments)
  const created = statements.flatMap((text) => /^CREATE TABLE\s+(\S+)/i.exec(text)?.[1] ?? [])
  return statements.filter(
    (text) =>
      !created.some((table) => text.includes(`${table} `) || text.includes(`${table}(`)) &&
      breaking.some((pattern) => pattern.test(text)),
  )
}

function withoutComments(statement: string): string {
  return statement.replace(/^\s*--.*$/gm, '').trim()
}
