import type { Paper } from '@zero-sum/contracts'
import PDFDocument from 'pdfkit'
import { type PageForm, pageForm } from '../paper.ts'
import { type FaceName, fontsOf } from '../type/faces.ts'
import type { Element } from './tag.ts'

/** A document that is being drawn, with the root of its structure. */
export type Sheet = { document: PDFKit.PDFDocument; root: Element; form: PageForm }

const faces: readonly FaceName[] = ['text', 'strong', 'narrow']

/** Opens an empty PDF that follows PDF/UA: tagged, with its language and its title. */
export function openSheet(settings: {
  title: string
  language: string
  paper: Paper
  madeAt: Date
}): Sheet {
  const { title, language, paper, madeAt } = settings
  const form = pageForm(paper)
  const document = new PDFDocument({
    size: [form.width, form.height],
    margins: form.margin,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    // pdfkit has this one, its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: language,
    displayTitle: true,
    // No standard font: they are not embedded, and every font has to be.
    font: '',
    info: {
      Title: inMetadata(title),
      Creator: 'Zero Sum Nutrition',
      Producer: 'Zero Sum Nutrition',
      CreationDate: madeAt,
    },
  })
  for (const face of faces)
    for (const { id, font } of fontsOf(face)) {
      // An opened font is taken too, which the types do not say; it spares reading it again for every plan.
      document.registerFont(id, font as unknown as Uint8Array)
    }
  const root = document.struct('Document', { lang: language })
  document.addStructure(root)
  return { document, root, form }
}

/** The title is written into XML as it is. */
function inMetadata(title: string): string {
  return title.replace(/[<>&\p{Cc}]/gu, ' ').trim()
}

/** Ends the document and gives its bytes. */
export async function closeSheet({ document }: Sheet): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  document.on('end', resolve)
  document.on('error', reject)
  document.end()
  await promise
  return new Uint8Array(Buffer.concat(chunks))
}
