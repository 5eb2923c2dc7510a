import { clientHeader } from '../http/client-address.ts'
import type { Runtime } from '../runtime.ts'
import { maskAddress } from '../sessions/mask-address.ts'
import { requestIdHeader } from './request-id.ts'
import type { SecurityEvent } from './security-log.ts'

/** Tells that a person has done something that may have to be known after a break-in. */
export function tellDone(
  { observe }: Runtime,
  request: Request,
  event: SecurityEvent,
  personId: string,
): void {
  observe.security.tell(event, 'ok', {
    personId,
    requestId: request.headers.get(requestIdHeader),
    from: maskAddress(request.headers.get(clientHeader)),
  })
}
