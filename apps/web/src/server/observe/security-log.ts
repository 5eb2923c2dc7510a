import { createHmac } from 'node:crypto'
import type { Logger } from '@zero-sum/observe/log'
import type { WebMetrics } from './web-metrics.ts'

/** What may have to be known after a break-in. */
export type SecurityEvent =
  | 'access'
  | 'account_deletion'
  | 'calendar_made'
  | 'email_change'
  | 'export'
  | 'guest_session'
  | 'key_made'
  | 'key_revoked'
  | 'passkey_made'
  | 'passkey_removed'
  | 'password_change'
  | 'password_reset'
  | 'password_reset_asked'
  | 'provider_connected'
  | 'provider_removed'
  | 'session_ended'
  | 'share_made'
  | 'sign_in'
  | 'sign_out'
  | 'sign_up'

export type SecurityOutcome = 'denied' | 'failed' | 'limited' | 'ok'

export type SecurityFacts = {
  personId?: string | undefined
  /** Written down as a reference only. */
  address?: string | undefined
  requestId?: string | null
  route?: string
  reason?: string | undefined
  /** A masked address of the client's. */
  from?: string
}

export type SecurityLog = {
  tell(event: SecurityEvent, outcome: SecurityOutcome, facts: SecurityFacts): void
  /** The reference under which a person, or an address, stands in the log. */
  reference(of: string): string
}

/**
 * Tells of security events. Persons and addresses stand there as a keyed hash: whoever has the log and not the server's
 * secret can't find out whose it is by trying, and the operator can by `reference`.
 */
export function createSecurityLog(
  log: Logger,
  authSecret: string,
  { securityEvents }: Pick<WebMetrics, 'securityEvents'>,
): SecurityLog {
  const reference = (of: string) =>
    createHmac('sha256', `log reference ${authSecret}`)
      .update(of.trim().toLowerCase())
      .digest('hex')
      .slice(0, 16)
  return {
    reference,
    tell(event, outcome, { personId, address, ...facts }) {
      securityEvents.inc({ event, outcome })
      log[outcome === 'ok' ? 'info' : 'warn'](
        {
          event,
          outcome,
          ...(personId === undefined ? {} : { personRef: reference(personId) }),
          ...(address === undefined ? {} : { addressRef: reference(address) }),
          ...facts,
        },
        'security event',
      )
    },
  }
}
