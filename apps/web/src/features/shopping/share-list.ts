import { copyText } from '../../lib/copy-text.ts'
import type { AisleView } from './line-view.ts'
import { listText } from './list-text.ts'

/** Shares what is left of a list as plain text. */
export function shareList(
  title: string,
  aisles: readonly AisleView[],
): Promise<'copied' | 'failed' | 'shared'> {
  return shareText(title, listText(title, aisles))
}

/** Hands a text to another program of the device, or puts it on the clipboard where there is no such thing. */
async function shareText(title: string, text: string): Promise<'copied' | 'failed' | 'shared'> {
  if (navigator.share !== undefined) {
    const shared = await navigator.share({ title, text }).then(
      () => 'shared' as const,
      (fault: unknown) => (isAbort(fault) ? ('shared' as const) : undefined),
    )
    if (shared !== undefined) return shared
  }
  return (await copyText(text)) ? 'copied' : 'failed'
}

/** The person changed their mind. */
function isAbort(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError'
}
