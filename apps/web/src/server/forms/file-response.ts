import type { Locale, Plan } from '@zero-sum/contracts'

/** What files are called, in letters that every system takes in a name. */
const names = {
  en: { plan: 'meal-plan', recipes: 'recipes', shopping: 'shopping-list' },
  de: { plan: 'essensplan', recipes: 'rezepte', shopping: 'einkaufsliste' },
} as const satisfies Record<Locale, object>

export type FileKind = {
  contentType: string
  /** What is in the file. */
  holds: keyof (typeof names)['en']
  ending: string
  /** Opened where the browser can, or kept. */
  disposition: 'attachment' | 'inline'
}

/** A file that no cache may keep. Its name tells what it is and from when, and nothing of whose it is. */
export function fileResponse(
  body: string | Uint8Array,
  kind: FileKind,
  { days }: Pick<Plan, 'days'>,
  locale: Locale,
): Response {
  const { contentType, disposition } = kind
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': contentType,
      'content-disposition': `${disposition}; filename="${fileName(kind, days[0]?.date, locale)}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function fileName(
  { holds, ending }: FileKind,
  firstDay: string | undefined,
  locale: Locale,
): string {
  return `${names[locale][holds]}${firstDay === undefined ? '' : `-${firstDay}`}.${ending}`
}
