const everyMs = 5_000

/**
 * Asks a call again and again by its tag, and calls back when its answer is another than before. It rests while the page is
 * hidden and asks at once when it is seen again. The function that it returns ends it.
 */
export function followChanges(path: string, onChange: () => void): () => void {
  const ended = new AbortController()
  let etag: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function look(): Promise<void> {
    clearTimeout(timer)
    if (document.hidden || ended.signal.aborted) return
    const headers: Record<string, string> = etag === undefined ? {} : { 'if-none-match': etag }
    const answer = await fetch(path, { headers, signal: ended.signal }).catch(() => undefined)
    if (ended.signal.aborted) return
    const tag = answer?.ok === true ? (answer.headers.get('etag') ?? undefined) : etag
    if (tag !== etag && etag !== undefined) onChange()
    etag = tag
    // Seldom where the server says no or is away; the page then stays as it is.
    const isWell = answer !== undefined && (answer.ok || answer.status === 304)
    clearTimeout(timer)
    timer = setTimeout(() => void look(), isWell ? everyMs : 6 * everyMs)
  }

  const onSight = () => void look()
  document.addEventListener('visibilitychange', onSight)
  void look()
  return () => {
    ended.abort()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onSight)
  }
}
