import type { WebConfig } from '../config.ts'

/**
 * A path of ours as people can open it elsewhere: at the address that the operator gave, or else the one that this request
 * came by. Only for answers to whoever asked: what a request says of its own host is no ground for a mail to others.
 */
export function publicAddress(
  path: string,
  request: Request,
  { publicUrl }: Pick<WebConfig, 'publicUrl'>,
): string {
  if (publicUrl !== undefined) return new URL(path, publicUrl).href
  const isSecure = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
  const host = request.headers.get('host') ?? 'localhost'
  return new URL(path, `${isSecure ? 'https' : 'http'}://${host}`).href
}
