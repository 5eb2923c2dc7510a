import { ChevronRight } from 'lucide-react'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { Link } from '../../components/link.tsx'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { isOperatorHere } from '../../features/operator/is-operator-here.ts'
import { MealTimesForm } from '../../features/settings/components/meal-times-form.tsx'
import { PreferenceForm } from '../../features/settings/components/preference-form.tsx'
import { settingsWords } from '../../features/settings/messages/index.ts'
import { preferenceFields } from '../../features/settings/preference-fields.ts'
import { usualMealTimes } from '../../features/settings/usual-meal-times.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage, getPreferences } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(settingsWords)
  return { title: t('title') }
}

const places = [
  { href: '/onboarding/review', name: 'answers' },
  { href: '/household', name: 'household' },
  { href: '/weight', name: 'weight' },
  { href: '/settings/calendar', name: 'calendar' },
  { href: '/settings/account', name: 'account' },
  { href: '/settings/sessions', name: 'sessions' },
  { href: '/settings/keys', name: 'keys' },
  { href: '/settings/webhooks', name: 'webhooks' },
  { href: '/docs/api', name: 'docs' },
  { href: '/settings/data', name: 'data' },
] as const
const operation = { href: '/operator', name: 'operation' } as const

/** How things are shown, and the way to everything else that is the person's. */
export default async function Page(): Promise<ReactElement> {
  const { t } = await getLanguage(settingsWords)
  const preferences = await getPreferences()
  const offered = (await isOperatorHere()) ? [...places, operation] : places
  return (
    <NarrowPage title={t('title')}>
      <ul className="divide-y divide-line border-line border-y">
        {offered.map(({ href, name }) => (
          <li key={href}>
            <Link
              className="-mx-3 flex min-h-16 items-center gap-4 rounded-control px-3 py-2.5 hover:bg-leek-tint"
              href={href}
            >
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{t(name)}</span>
                <span className="block text-muted text-small">{t(`${name}Lead`)}</span>
              </span>
              <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
      <ClientLanguage of={[settingsWords]}>
        <section aria-labelledby="shown-title" className="mt-12">
          <h2 className="font-bold font-narrow text-title" id="shown-title">
            {t('shown')}
          </h2>
          <p className="mt-1 mb-5 max-w-prose text-muted">{t('shownLead')}</p>
          <PreferenceForm fields={preferenceFields(preferences, t)} />
        </section>
        <section aria-labelledby="times-title" className="mt-12">
          <h2 className="font-bold font-narrow text-title" id="times-title">
            {t('mealTimes')}
          </h2>
          <p className="mt-1 mb-5 max-w-prose text-muted">{t('mealTimesLead')}</p>
          <MealTimesForm mealTimes={preferences.mealTimes} usual={usualMealTimes} />
        </section>
      </ClientLanguage>
    </NarrowPage>
  )
}
