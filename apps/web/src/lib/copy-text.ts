/** Puts a text on the clipboard; whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  const isWritten = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  return isWritten === true || copyBySelecting(text)
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
