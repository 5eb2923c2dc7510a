import type { ReactElement } from 'react'
import { NavigationLink } from '../../../components/navigation-link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'

const places = ['jobs', 'dead', 'workers', 'audit'] as const

const look =
  'inline-flex min-h-11 items-center whitespace-nowrap rounded-control px-3 font-medium text-small underline-offset-8 hover:bg-leek-tint aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-paprika'

/** The places of the operation, in one line that wraps on a phone. */
export async function OperatorNavigation(): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  return (
    <nav aria-label={t('navigation')} className="page print:hidden">
      <ul className="-mx-3 flex flex-wrap gap-x-1 border-line border-b pb-1">
        <li>
          <NavigationLink className={look} href="/operator">
            {t('overview')}
          </NavigationLink>
        </li>
        {places.map((place) => (
          <li key={place}>
            <NavigationLink
              className={look}
              href={`/operator/${place}`}
              within={`/operator/${place}`}
            >
              {t(place)}
            </NavigationLink>
          </li>
        ))}
        <li>
          {/* Bull Board's own pages: no route of ours that could be gone to within this one. */}
          <a className={look} href="/operator/queues">
            {t('queues')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
