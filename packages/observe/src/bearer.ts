import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether an `Authorization` header carries this secret as its bearer token; compared in constant time. */
export function holdsBearer(authorization: string | null | undefined, secret: string): boolean {
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${secret}`))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
