import type { Plan } from '@zero-sum/contracts'

export type FileKind = {
  contentType: string
  /** What is in the file, in plain letters. */
  name: 'meal-plan' | 'recipes' | 'shopping-list'
  ending: string
  /** Opened where the browser can, or kept. */
  disposition: 'attachment' | 'inline'
}

/** A file that no cache may keep. Its name tells what it is and from when, and nothing of whose it is. */
export function fileResponse(
  body: string | Uint8Array,
  kind: FileKind,
  { days }: Pick<Plan, 'days'>,
): Response {
  const { contentType, disposition } = kind
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': contentType,
      'content-disposition': `${disposition}; filename="${fileName(kind, days[0]?.date)}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function fileName({ name, ending }: FileKind, firstDay: string | undefined): string {
  return `${name}${firstDay === undefined ? '' : `-${firstDay}`}.${ending}`
}
