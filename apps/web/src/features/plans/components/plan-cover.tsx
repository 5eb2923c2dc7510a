'use client'

import { Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { formatInstant } from '../../../lib/format-date.ts'
import { formatCount, formatWhole } from '../../../lib/format-number.ts'
import type { StoredPlan } from '../api.ts'
import { spanOfDays } from '../day-titles.ts'

const chapters = [
  { href: '#days', label: 'Days' },
  { href: '#groceries', label: 'Groceries' },
  { href: '#numbers', label: 'Why these numbers' },
  { href: '#nutrients', label: 'Vitamins and minerals' },
  { href: '#checks', label: 'Checks' },
] as const

/** The head of a plan: when it is for, how much it gives, and the way to its chapters. */
export function PlanCover({ stored }: { stored: StoredPlan }): ReactElement {
  const { plan, isActive, createdAt } = stored
  return (
    <header className="bg-cover pt-8 pb-28 text-on-cover md:pt-12 md:pb-32 print:bg-transparent print:pb-4 print:text-ink">
      <div className="page">
        <p className="font-medium text-on-cover-muted text-small print:text-muted">
          {isActive ? 'Your plan' : 'An earlier plan'} · made {formatInstant(createdAt)}
        </p>
        <h1 className="mt-2 max-w-4xl font-bold font-narrow text-display">
          {spanOfDays(plan.days)}
        </h1>
        <p className="tabular mt-3 max-w-prose text-lead text-on-cover-muted print:text-ink">
          {formatCount(plan.days.length, 'day')} at{' '}
          <strong className="font-semibold text-on-cover print:text-ink">
            {formatWhole(plan.metabolic.goalKcal)} kcal
          </strong>{' '}
          on average. Your body uses about {formatWhole(plan.metabolic.expenditureKcal)} kcal.
        </p>
        <div className="mt-6 flex flex-wrap gap-3 print:hidden">
          <Button look="cover" onClick={() => window.print()}>
            <Printer aria-hidden="true" className="size-5" />
            Print
          </Button>
          <ButtonLink href="/intake" look="coverQuiet">
            Plan another
          </ButtonLink>
        </div>
        <nav aria-label="Chapters of this plan" className="mt-6 print:hidden">
          <ul className="flex flex-wrap gap-x-6">
            {chapters.map(({ href, label }) => (
              <li key={href}>
                <a
                  className="inline-flex min-h-11 items-center text-small underline decoration-on-cover-muted underline-offset-6 hover:decoration-2"
                  href={href}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
