import type { Sheet } from './open-sheet.ts'

export type Element = PDFKit.PDFStructureElement

/** Gives an element of the structure when it is first needed: the order of drawing is the order of reading. */
export type ElementSource = (sheet: Sheet) => Element

export type TagOptions = {
  lang?: string
  /** What is seen, for who can't. */
  alt?: string
  /** What is read in place of what is seen. */
  actual?: string
  /** What an abbreviation stands for. */
  expanded?: string
  /** What a heading cell is the heading of. */
  scope?: 'Column' | 'Row'
  /** How many columns a cell takes. */
  columns?: number
}

export const documentRoot: ElementSource = ({ root }) => root

/** An element inside another, made once. */
export function within(
  parent: ElementSource,
  tag: string,
  options: TagOptions = {},
): ElementSource {
  let made: Element | undefined
  return (sheet) => {
    made ??= addElement(parent(sheet), sheet, tag, options)
    return made
  }
}

function addElement(
  parent: Element,
  { document }: Sheet,
  tag: string,
  { columns, ...options }: TagOptions,
): Element {
  const element = document.struct(tag, options)
  if (columns !== undefined) spanColumns(element, columns)
  parent.add(element)
  return element
}

/** Attributes of tables other than the scope have no option of their own. */
function spanColumns(element: Element, columns: number): void {
  const { data } = (element as unknown as { dictionary: { data: Record<string, unknown> } })
    .dictionary
  data.A = { ...(data.A as object | undefined), O: 'Table', ColSpan: columns }
}

/** Draws what an element says. */
export function tag(sheet: Sheet, element: ElementSource, draw: () => void): void {
  element(sheet).add(draw)
}

/** Draws what says nothing of its own: rules, boxes, grounds; and what a page repeats of another. */
export function decorate(
  { document }: Sheet,
  draw: () => void,
  type: 'Layout' | 'Pagination' = 'Layout',
): void {
  document.markContent('Artifact', { type })
  document.save()
  draw()
  document.restore()
  document.endMarkedContent()
}
