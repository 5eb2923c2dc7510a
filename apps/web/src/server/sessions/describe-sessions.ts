import type { SignedInSession } from '@zero-sum/contracts'
import type { SessionRow } from '@zero-sum/database'
import { describeDevice } from './describe-device.ts'
import { maskAddress } from './mask-address.ts'

/** A person's sessions as they may see them: the one that asks first. */
export function describeSessions(
  rows: readonly SessionRow[],
  currentId: string,
): SignedInSession[] {
  const iso = (instant: string) => new Date(instant).toISOString()
  const described = rows.map(({ id, ipAddress, userAgent, createdAt, updatedAt, expiresAt }) => {
    const network = maskAddress(ipAddress)
    return {
      id,
      isCurrent: id === currentId,
      ...describeDevice(userAgent),
      network: network === '' ? null : network,
      createdAt: iso(createdAt),
      lastSeenAt: iso(updatedAt),
      expiresAt: iso(expiresAt),
    }
  })
  return described.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
}
