/** Markup that is safe to put into a page: made by `html`, with everything from outside escaped. */
export type Html = { readonly markup: string }

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

type Value = string | number | Html | readonly Html[]

/** A template whose values are escaped unless they are markup themselves, so that no name of a dish can become a tag. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const markup = texts.reduce((page, text, at) => page + write(values[at - 1] ?? '') + text)
  return { markup }
}

function write(value: Value): string {
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(({ markup }) => markup).join('')
}

/** A text as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}
