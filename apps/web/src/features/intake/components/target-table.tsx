'use client'

import type { Metabolic, Targets } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Mark } from '../../../components/form/mark.tsx'
import { Plate } from '../../../components/plate.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { TargetKey } from '../messages/targets/index.ts'
import { energyShares } from '../targets/energy-shares.ts'
import { averageDay, hasTwoKinds, type TargetRow, targetRows } from '../targets/target-rows.ts'
import { useOwnFormats } from './use-own-formats.ts'

/** Every target with its "why": a row opens to the formula and the source of each of its figures. */
export function TargetTable({ targets }: { targets: Targets }): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  const formats = useOwnFormats()
  const { adjustments } = targets.metabolic
  const energy = formats.energyMeasure(targets.metabolic.goalKcal)
  return (
    <>
      <p className="tabular mt-1 flex items-center gap-4 font-bold font-narrow">
        <Plate className="size-16 shrink-0" shares={energyShares(averageDay(targets))} />
        <span>
          <span className="text-display">{energy.value}</span>{' '}
          <span className="font-normal text-body text-on-cover-muted">
            {energy.unit} {t('perDay')}
          </span>
        </span>
      </p>
      {hasTwoKinds(targets) ? (
        <p
          aria-hidden="true"
          className="mt-4 grid grid-cols-[minmax(0,1fr)_5.5rem_5.5rem_1.25rem] gap-x-2 text-right text-caption text-on-cover-muted"
        >
          <span />
          <span>{t('trainingDay')}</span>
          <span>{t('restDay')}</span>
        </p>
      ) : (
        <div className="mt-4" />
      )}
      <div className="border-on-cover-muted/30 border-b">
        {targetRows(targets).map((row) => (
          <Row key={row.name} row={row} />
        ))}
      </div>
      {adjustments.length === 0 ? null : (
        <>
          <h3 className="mt-5 font-semibold text-small">{t('adjustments')}</h3>
          <ul className="mt-1 grid gap-2">
            {adjustments.map(({ rule, detail }) => (
              <li className="border-cover-action border-l-4 pl-3 text-small" key={rule}>
                {detail}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Row({ row: { name, values, isCeiling, why } }: { row: TargetRow }): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  const formats = useOwnFormats()
  const isEnergy = name === 'energy'
  const write = (value: number) => (isEnergy ? formats.energy(value) : formats.nutrient(value))
  const kinds: TargetKey[] = values.length === 1 ? ['everyDay'] : ['trainingDay', 'restDay']
  return (
    <details className="group border-on-cover-muted/30 border-t">
      <summary className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto_1.25rem] items-center gap-x-2 py-1.5">
        <span className="min-w-0">
          {t(name)}
          <span className="sr-only"> {t('why')}</span>
        </span>
        <span className="tabular flex gap-x-2 text-right font-semibold">
          {values.map((value, at) => (
            <span className="w-22" key={kinds[at]}>
              {values.length === 1 ? null : (
                <span className="sr-only">{t(kinds[at] ?? name)}: </span>
              )}
              {isCeiling ? (
                <span className="font-normal text-caption text-on-cover-muted">
                  {t('ceiling')}{' '}
                </span>
              ) : null}
              {write(value)}
            </span>
          ))}
        </span>
        <Mark
          className="size-4 text-on-cover-muted transition-transform group-open:rotate-180"
          sign="down"
        />
      </summary>
      <dl className="grid gap-3 pb-4 text-small">
        {why.map((one) => (
          <Reason key={one.step} why={one} />
        ))}
      </dl>
    </details>
  )
}

/** One step of the calculation. The server writes energies in kcal into its formulas; the figure beside is in the person's unit. */
function Reason({
  why: { step, value, unit, formula, source },
}: {
  why: Metabolic['why'][number]
}): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  const formats = useOwnFormats()
  const figure = unit.startsWith('kcal')
    ? formats.energy(value)
    : unit === 'kg'
      ? formats.bodyWeight(value)
      : formats.nutrient(value)
  return (
    <div>
      <dt className="font-semibold">
        {isNamed(step) ? t(step) : step}: <span className="tabular">{figure}</span>
      </dt>
      <dd className="mt-0.5">
        {formula}
        <span className="mt-0.5 block text-caption text-on-cover-muted">
          {t('source', { source })}
        </span>
      </dd>
    </div>
  )
}

const named = [
  'restingKcal',
  'expenditureKcal',
  'goalKcal',
  'referenceWeightKg',
  'proteinGrams',
  'fatGrams',
  'availableCarbohydrateGrams',
  'fibreGrams',
  'trainingDayKcal',
  'restDayKcal',
] as const

function isNamed(step: string): step is (typeof named)[number] {
  return named.some((one) => one === step)
}
