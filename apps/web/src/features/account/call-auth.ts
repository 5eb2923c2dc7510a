/** What an authentication route made of a call. */
export type AuthAnswer = { ok: true } | { ok: false; status: number; code: string | undefined }

/** Calls one of the authentication library's own routes; its faults have a code. A server that was not reached has status 0. */
export async function callAuth(route: string, body: unknown = {}): Promise<AuthAnswer> {
  const response = await fetch(`/api/auth/${route}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (response === undefined) return { ok: false, status: 0, code: undefined }
  if (response.ok) return { ok: true }
  const fault: unknown = await response.json().catch(() => undefined)
  return { ok: false, status: response.status, code: readCode(fault) }
}

function readCode(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null) return undefined
  // Ours says why in `reason` where one code covers several.
  if ('reason' in fault && typeof fault.reason === 'string') return fault.reason
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
}
