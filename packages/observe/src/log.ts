import { type Logger, pino, stdTimeFunctions } from 'pino'
import { version } from './version.ts'

export type { Logger } from 'pino'

/**
 * Names under which no value is ever written, whoever hands it over. Nobody should: our own lines hold ids, codes and numbers.
 * This is the second net.
 */
export const unwrittenNames = [
  'authorization',
  'cookie',
  'password',
  'newPassword',
  'currentPassword',
  'secret',
  'token',
  'apiKey',
  'email',
  'name',
  'body',
  'intake',
  'planData',
  'metabolicProfile',
  'household',
  'weightKg',
  'weightLbs',
  'heightCm',
  'age',
  'allergies',
  'excludedFoods',
  'medications',
  'conditions',
] as const

/** Facts stand at the top of a line or one level below; `name` is a fault's own there. */
const redacted = unwrittenNames.flatMap((name) => (name === 'name' ? [name] : [name, `*.${name}`]))

export type LogOptions = {
  service: 'queue-processor' | 'web'
  level: string
  /** The trace that is under way, for its lines to be found. */
  ids?: () => object
  /** Where lines go; standard output unless told otherwise. */
  destination?: { write(line: string): void }
}

/** The log of a process: one JSON object a line on standard output, its time in UTC. */
export function createLog({ service, level, ids, destination }: LogOptions): Logger {
  const options = {
    level,
    base: { service, version, pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: redacted, censor: '[withheld]' },
    ...(ids === undefined ? {} : { mixin: ids }),
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}
