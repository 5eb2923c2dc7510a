/** An instant as it is sent. */
export function isoTime(instant: Date | string): string {
  return new Date(instant).toISOString()
}

/** The same where there may be none. */
export function isoOrNull(instant: Date | string | null): string | null {
  return instant === null ? null : isoTime(instant)
}
