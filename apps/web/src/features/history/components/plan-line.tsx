import type { PlanSummary } from '@zero-sum/contracts/stored-plan'
import type { Formats } from '@zero-sum/language'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { historyWords } from '../messages/index.ts'

/** One plan of the list: when it is for, what it gives, and a few of its dishes to know it by. */
export async function PlanLine({ plan }: { plan: PlanSummary }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(historyWords)
  const { planId, createdAt, isActive, days, revision, goalKcal, dishes } = plan
  const when = spanOf(plan, formats)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-5">
      <ul aria-hidden="true" className="flex shrink-0 -space-x-5">
        {dishes.map(({ recipeId }) => (
          <li key={recipeId}>
            {/* biome-ignore lint/performance/noImgElement: the plates are SVG files of our own, and need no service for their size. */}
            <img
              alt=""
              className="size-16"
              height="64"
              loading="lazy"
              src={`/api/recipes/${encodeURIComponent(recipeId)}/plate`}
              width="64"
            />
          </li>
        ))}
      </ul>
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="font-bold font-narrow text-title">
          <Link className="underline-offset-4 hover:underline" href={`/plans/${planId}`}>
            {when}
          </Link>
          {isActive ? (
            <span className="ml-3 inline-block rounded-full bg-butter px-2.5 py-0.5 align-middle font-sans font-semibold text-caption text-on-butter">
              {t('active')}
            </span>
          ) : null}
        </h2>
        <p className="tabular mt-1 text-small">
          {t('facts', { days, energy: formats.energy(goalKcal) })}
        </p>
        <p className="mt-1 line-clamp-2 text-muted text-small">
          {dishes.map(({ name }) => name).join(' · ')}
        </p>
        <p className="mt-1 text-caption text-muted">
          {t('made', { at: formats.instant(createdAt) })}
          {revision > 1 ? ` · ${t('changed', { count: revision - 1 })}` : ''}
        </p>
      </div>
      {revision > 1 ? (
        <Link
          aria-label={t('versionsOf', { when })}
          className="inline-flex min-h-11 items-center font-semibold text-leek text-small underline underline-offset-4"
          href={`/plans/${planId}/versions`}
        >
          {t('versions')}
        </Link>
      ) : null}
    </li>
  )
}

function spanOf({ startDate, createdAt, days }: PlanSummary, formats: Formats): string {
  const start = startDate ?? formats.dayOf(new Date(createdAt))
  const end = new Date(Date.parse(`${start}T00:00:00Z`) + (days - 1) * 86_400_000)
  return formats.dateRange(start, end.toISOString().slice(0, 10))
}
