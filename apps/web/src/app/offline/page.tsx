import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { offlineWords } from '../../features/offline/messages/index.ts'
import { getLanguage } from '../../language/get-language.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(offlineWords)
  return { title: t('title'), robots: { index: false } }
}

const ways = [
  { href: '/today', name: 'today' },
  { href: '/plan', name: 'week' },
  { href: '/shopping', name: 'shopping' },
] as const

/** What is shown offline in place of a page that is not stored. Its links are whole pages, since no step within one works. */
export default async function Page(): Promise<ReactElement> {
  const { t } = await getLanguage(offlineWords)
  return (
    <div className="page py-14 md:py-20">
      <h1 className="font-bold font-narrow text-heading">{t('title')}</h1>
      <p className="mt-4 max-w-prose text-lead text-muted">{t('lead')}</p>
      <ul className="mt-8 max-w-md border-line border-b">
        {ways.map(({ href, name }) => (
          <li className="border-line border-t" key={href}>
            <a
              className="flex min-h-14 items-center font-semibold text-leek underline-offset-4 hover:underline"
              href={href}
            >
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
