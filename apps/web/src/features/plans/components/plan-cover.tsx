import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import {
  CalendarPlus,
  FileText,
  ListChecks,
  Printer,
  Scale,
  Share2,
  ShoppingBasket,
  Users,
  X,
} from 'lucide-react'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { WholePlanTools } from '../../plan-changes/components/remake-button.tsx'
import { ShareButton } from '../../share/components/share-button.tsx'
import { spanOfDays } from '../day-names.ts'
import { planWords } from '../messages/index.ts'

const icon = { 'aria-hidden': true, className: 'size-4.5 shrink-0' } as const

/** The head of a plan: when it is for, how much it gives, and the way to its parts and forms. */
export async function PlanCover({ stored }: { stored: StoredPlan }): Promise<ReactElement> {
  const language = await getLanguage(planWords)
  const { t, formats } = language
  const { plan, planId, isActive, createdAt, canUndo } = stored
  const here = `/plans/${planId}`
  const parts = [
    { href: `${here}/shopping`, name: t('shopping'), picture: <ShoppingBasket {...icon} /> },
    { href: '/household', name: t('household'), picture: <Users {...icon} /> },
    { href: `${here}/numbers`, name: t('numbers'), picture: <Scale {...icon} /> },
    { href: `${here}/versions`, name: t('versions'), picture: <ListChecks {...icon} /> },
    { href: `/api/plan/${planId}.pdf`, name: t('pdf'), picture: <FileText {...icon} /> },
    // A calendar needs days of the calendar.
    ...(plan.days[0]?.date === undefined
      ? []
      : [
          {
            href: `/api/plan/${planId}.ics`,
            name: t('calendar'),
            picture: <CalendarPlus {...icon} />,
          },
        ]),
    { href: `${here}/print`, name: t('print'), picture: <Printer {...icon} /> },
  ]
  return (
    <header className="bg-cover pt-6 pb-16 text-on-cover lg:pt-9 lg:pb-20 print:bg-transparent print:p-0 print:text-ink">
      <div className="page">
        <p className="font-medium text-on-cover-muted text-small print:text-muted">
          {isActive ? t('yourPlan') : t('earlierPlan')} ·{' '}
          {t('madeAt', { at: formats.instant(createdAt) })}
        </p>
        <h1 className="mt-1 font-bold font-narrow text-display print:text-heading">
          {spanOfDays(plan.days, language)}
        </h1>
        <p className="tabular mt-3 max-w-prose text-on-cover-muted print:text-ink">
          {t('energyLine', {
            days: plan.days.length,
            energy: formats.energy(plan.metabolic.goalKcal),
          })}{' '}
          {t('usesLine', { energy: formats.energy(plan.metabolic.expenditureKcal) })}
        </p>
        <nav aria-label={t('planParts')} className="mt-4 -ml-2.5 print:hidden">
          <ul className="flex flex-wrap">
            {parts.map(({ href, name, picture }) => (
              <li key={href}>
                <a
                  className="inline-flex min-h-11 items-center gap-2 rounded-control px-2.5 text-small underline-offset-4 hover:underline"
                  href={href}
                >
                  {picture}
                  {name}
                </a>
              </li>
            ))}
            <li>
              <ShareButton closeIcon={<X {...icon} />} planId={planId}>
                <Share2 {...icon} />
                {t('share')}
              </ShareButton>
            </li>
          </ul>
        </nav>
        <div className="mt-3 flex flex-wrap gap-2.5 print:hidden">
          <WholePlanTools canUndo={canUndo} />
        </div>
      </div>
    </header>
  )
}
