const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The texts that a page shows, one for each run between tags; style and script are not shown. */
export function textsOfHtml(html: string): string[] {
  return html
    .replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, ' ')
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (found) => entities[found] ?? found))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}
