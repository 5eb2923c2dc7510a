import type { Plan } from '@zero-sum/contracts'
import { ChevronDown, CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { formatCount } from '../../../lib/format-number.ts'

/** What was checked after the plan was made, and the USDA number of every food in it. */
export function CheckDetails({ plan }: { plan: Plan }): ReactElement {
  const { checks } = plan.qa
  const failed = checks.filter(({ passed }) => !passed).length
  return (
    <div className="grid gap-4">
      <Fold
        title={
          failed === 0
            ? `All ${formatCount(checks.length, 'check')} passed`
            : `${formatCount(failed, 'check')} failed`
        }
      >
        <ul className="divide-y divide-line">
          {checks.map(({ check, passed, detail }) => (
            <li className="flex items-start gap-3 py-3 text-small" key={check}>
              {passed ? (
                <CircleCheck aria-label="Passed" className="mt-0.5 size-4.5 shrink-0 text-leek" />
              ) : (
                <TriangleAlert
                  aria-label="Failed"
                  className="mt-0.5 size-4.5 shrink-0 text-danger"
                />
              )}
              <div className="min-w-0">
                <p className="font-semibold first-letter:uppercase">{check.replace(/_/g, ' ')}</p>
                <p className="text-muted">{detail}</p>
              </div>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={`USDA numbers of all ${formatCount(plan.groceryList.length, 'food')}`}>
        <ul className="grid gap-x-10 sm:grid-cols-2">
          {plan.groceryList.map(({ ndb, food }) => (
            <li
              className="flex items-baseline justify-between gap-4 border-line border-b py-2 text-small"
              key={ndb}
            >
              {food}
              <span className="tabular text-muted">{ndb}</span>
            </li>
          ))}
        </ul>
        <p className="mt-4 text-caption text-muted">
          Catalogue {plan.catalogueVersion}, seed {plan.seed}: with these and the same answers the
          same plan comes out again, but for meals that were swapped since.
        </p>
      </Fold>
    </div>
  )
}

function Fold({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <details className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-13 items-center justify-between gap-3 rounded-card px-5 font-semibold">
        {title}
        <ChevronDown
          aria-hidden="true"
          className="size-5 shrink-0 text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="px-5 pb-5">{children}</div>
    </details>
  )
}
