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
  const host = request.headers.get('host') ?? 'localhost'
  return new URL(path, `${cameByHttps(request) ? 'https' : 'http'}://${host}`).href
}

/** Whether a request came by HTTPS, as the proxy before us says. */
export function cameByHttps(request: Pick<Request, 'headers'>): boolean {
  return request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
}
