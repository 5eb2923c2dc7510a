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
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  return copied || copyBySelecting(text) ? 'copied' : 'failed'
}

/** The person changed their mind. */
function isAbort(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError'
}

/** Over plain HTTP there is no clipboard to write to, but there is one to copy a selection to. */
function copyBySelecting(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}
