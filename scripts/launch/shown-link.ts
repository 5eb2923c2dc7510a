import type { LauncherConfig } from '../config.ts'
import { listOwnAddresses } from './addresses.ts'
import { shownWebUrl } from './product-plans.ts'

/** A link into the product, to be handed to somebody, and what to know about it where it may not open for them. */
export function shownLink(
  path: string,
  config: LauncherConfig,
): { link: string; advice: string | undefined } {
  const base = config.publicUrl ?? shownWebUrl(config)
  const { href, hostname } = new URL(path, base)
  if (hostname !== 'localhost') return { link: href, advice: undefined }
  const [address = '192.168.1.20'] = listOwnAddresses()
  return {
    link: href,
    advice: `It opens on this machine alone. For another device, put in place of localhost what people open there (${address}, for instance), or set PUBLIC_URL.`,
  }
}
