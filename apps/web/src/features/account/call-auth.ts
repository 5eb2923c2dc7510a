/** What an authentication route made of a call. */
export type AuthAnswer =
  | { ok: true; value: unknown }
  | { ok: false; status: number; code: string | undefined }

/** Posts to one of the authentication library's own routes; its faults have a code. A server that was not reached has status 0. */
export function callAuth(route: string, body: unknown = {}): Promise<AuthAnswer> {
  return request(route, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** Reads from one of them, in the same way. */
export function askAuth(route: string): Promise<AuthAnswer> {
  return request(route, {})
}

async function request(route: string, init: RequestInit): Promise<AuthAnswer> {
  const response = await fetch(`/api/auth/${route}`, {
    credentials: 'same-origin',
    ...init,
  }).catch(() => undefined)
  if (response === undefined) return { ok: false, status: 0, code: undefined }
  const value: unknown = await response.json().catch(() => undefined)
  if (response.ok) return { ok: true, value }
  return { ok: false, status: response.status, code: readCode(value) }
}

function readCode(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null) return undefined
  // Ours says why in `reason` where one code covers several.
  if ('reason' in fault && typeof fault.reason === 'string') return fault.reason
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
}
