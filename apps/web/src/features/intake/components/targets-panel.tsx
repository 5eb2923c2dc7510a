'use client'

import type { Targets } from '@zero-sum/contracts'
import { type ReactElement, useState } from 'react'
import { Mark } from '../../../components/form/mark.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { classNames } from '../../../lib/class-names.ts'
import type { TargetKey } from '../messages/targets/index.ts'
import { isCorrectable } from '../targets/concerns.ts'
import { averageDay } from '../targets/target-rows.ts'
import { useIntake } from './intake-provider.tsx'
import { TargetTable } from './target-table.tsx'
import { useOwnFormats } from './use-own-formats.ts'

/** The targets as they stand: beside the form where there is room, folded at the foot of a phone. */
export function TargetsPanel(): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  const { targets } = useIntake()
  const [isOpen, setOpen] = useState(false)
  const { value, state, problem } = targets
  const hasNone = state === 'refused' && problem !== undefined && !isCorrectable(problem)
  return (
    <section
      aria-labelledby="targets-title"
      className={classNames(
        'fixed inset-x-0 bottom-0 z-30 bg-cover pb-[env(safe-area-inset-bottom)] text-on-cover lg:static lg:z-auto print:hidden [&_:focus-visible]:outline-cover-action',
        // A phone has no room for a promise.
        value === undefined && state === 'incomplete' && 'max-lg:hidden',
      )}
    >
      <button
        aria-controls="targets-body"
        aria-expanded={isOpen}
        className="page flex min-h-14 items-center justify-between gap-3 text-left lg:hidden"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <span className={classNames('tabular min-w-0', state === 'working' && 'opacity-75')}>
          {value === undefined || hasNone || isOpen ? t('title') : <Short targets={value} />}
        </span>
        <span className="sr-only">{t(isOpen ? 'hide' : 'show')}</span>
        <Mark
          className={classNames('size-5 shrink-0 transition-transform', !isOpen && 'rotate-180')}
          sign="down"
        />
      </button>
      <div
        className={classNames(
          'page max-h-[70dvh] overflow-y-auto overscroll-contain pb-6 lg:block lg:max-h-none lg:overflow-visible lg:px-0 lg:pb-0',
          isOpen ? 'block' : 'hidden',
        )}
        id="targets-body"
      >
        <h2 className="font-semibold text-on-cover-muted max-lg:sr-only" id="targets-title">
          {t('title')}
        </h2>
        <Body />
      </div>
      <News />
    </section>
  )
}

function Body(): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  const { targets } = useIntake()
  const { state, value, problem } = targets
  const isWishRefused = problem !== undefined && !isCorrectable(problem)
  if (state === 'refused' && isWishRefused) return <p className="mt-2 max-w-sm">{t('refused')}</p>
  if (value === undefined)
    return <p className="mt-2 max-w-sm">{t(state === 'working' ? 'working' : 'empty')}</p>
  return (
    <>
      {state === 'incomplete' ? <p className="mt-2 max-w-sm">{t('incomplete')}</p> : null}
      {state === 'failed' ? (
        <p className="mt-2">
          {t('failed')}{' '}
          <button
            className="min-h-11 font-semibold underline underline-offset-4"
            onClick={targets.again}
            type="button"
          >
            {t('again')}
          </button>
        </p>
      ) : null}
      <div className={classNames(state !== 'ready' && 'opacity-75')}>
        <TargetTable targets={value} />
        <p className="mt-4 text-small">
          {t('dishes', { count: value.dishes.suited, all: value.dishes.recipes })}
        </p>
      </div>
    </>
  )
}

/** The averages in one line. */
function Short({ targets }: { targets: Targets }): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  const formats = useOwnFormats()
  const day = averageDay(targets)
  return (
    <>
      <span className="font-bold font-narrow text-title">
        {formats.energy(targets.metabolic.goalKcal)}
      </span>{' '}
      <span className="whitespace-nowrap text-on-cover-muted text-small">
        {t('short_protein')} {formats.number(day.proteinGrams)} · {t('short_carbohydrate')}{' '}
        {formats.number(day.availableCarbohydrateGrams)} · {t('short_fat')}{' '}
        {formats.number(day.fatGrams)}
      </span>
    </>
  )
}

/** Says new numbers to whoever does not see them. */
function News(): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  const formats = useOwnFormats()
  const { state, value } = useIntake().targets
  const isNew = state === 'ready' && value !== undefined
  if (!isNew) return <p className="sr-only" role="status" />
  const day = averageDay(value)
  return (
    <p className="sr-only" role="status">
      {t('updated', {
        energy: formats.energy(value.metabolic.goalKcal),
        protein: formats.nutrient(day.proteinGrams),
        carbohydrate: formats.nutrient(day.availableCarbohydrateGrams),
        fat: formats.nutrient(day.fatGrams),
      })}
    </p>
  )
}
