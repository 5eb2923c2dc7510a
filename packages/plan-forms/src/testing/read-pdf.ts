import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'

export type TagNode = { role: string; lang?: string; children: TagNode[] }

export type ReadPdf = {
  pages: { width: number; height: number; text: string; tags: TagNode }[]
  title: string | undefined
  language: string | undefined
  outline: { title: string; items: { title: string }[] }[]
}

/** Reads a PDF with pdf.js, apart from what writes it: its texts, its structure and its outline. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages: ReadPdf['pages'] = []
  for (let nr = 1; nr <= document.numPages; nr += 1) {
    const page = await document.getPage(nr)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const text = items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
      .join('')
      .replace(/[\u00a0 ]+/g, ' ')
    pages.push({ width, height, text, tags: (await page.getStructTree()) as TagNode })
  }
  const { info } = await document.getMetadata()
  const { Title: title, Language: language } = info as { Title?: string; Language?: string }
  const outline = (await document.getOutline()) as ReadPdf['outline']
  return { pages, title, language, outline }
}

/** Every role in a structure, with how often it is there. */
export function countRoles(nodes: readonly TagNode[], counts = new Map<string, number>()) {
  for (const { role, children = [] } of nodes) {
    if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1)
    countRoles(children, counts)
  }
  return counts
}

/** The streams of a PDF that draw pages, as text. */
export function contentStreams(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString('latin1')
  const streams = [...raw.matchAll(/\/Length (\d+)[^>]*>>\s*stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length
    return Buffer.from(raw.slice(start, start + Number(match[1])), 'latin1')
  })
  return streams.flatMap((stream) => {
    const text = inflate(stream).toString('latin1')
    return /\bBDC\b/.test(text) ? [text] : []
  })
}

function inflate(stream: Buffer): Buffer {
  try {
    return inflateSync(stream)
  } catch {
    return stream
  }
}
