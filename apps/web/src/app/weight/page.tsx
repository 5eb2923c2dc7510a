import type { WeightEntry } from '@zero-sum/contracts'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { readActive } from '../../features/plans/read-plan.ts'
import { WeightCourse } from '../../features/weight/components/weight-course.tsx'
import { WeightForm } from '../../features/weight/components/weight-form.tsx'
import { WeightTable } from '../../features/weight/components/weight-table.tsx'
import { foreseenCourse } from '../../features/weight/foreseen-weight.ts'
import { weightWords } from '../../features/weight/messages/index.ts'
import { readWeights } from '../../features/weight/read-weights.ts'
import { weightScales } from '../../features/weight/weight-scales.ts'
import { weightTrend } from '../../features/weight/weight-trend.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage } from '../../language/get-language.ts'

/** Kilograms in a pound: exactly 0.45359237 (international yard and pound agreement, 1959). */
const kgPerPound = 0.453_592_37

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(weightWords)
  return { title: t('title') }
}

export default async function Page(): Promise<ReactElement> {
  const [answer, active, { t, formats }] = await Promise.all([
    readWeights(),
    readActive(),
    getLanguage(weightWords),
  ])
  if (answer.kind === 'problem')
    return (
      <NarrowPage title={t('title')} within="settings">
        <ProblemPanel problem={answer.problem} />
      </NarrowPage>
    )
  const { weights } = answer.value
  const unitKg = formats.settings.measureSystem === 'us' ? kgPerPound : 1
  const today = formats.dayOf(new Date())
  return (
    <NarrowPage lead={t('lead')} title={t('title')} within="settings">
      <ClientLanguage of={[weightWords]}>
        <WeightForm today={today} unitKg={unitKg} />
        <div className="mt-10 grid gap-12">
          <Course active={active} today={today} unitKg={unitKg} weights={weights} />
        </div>
      </ClientLanguage>
    </NarrowPage>
  )
}

async function Course({
  weights,
  active,
  today,
  unitKg,
}: {
  weights: readonly WeightEntry[]
  active: Awaited<ReturnType<typeof readActive>>
  today: string
  unitKg: number
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(weightWords)
  const [first, ...rest] = weightTrend(weights)
  if (first === undefined)
    return (
      <section className="rounded-card bg-sunken p-6 md:p-8">
        <h2 className="font-semibold text-lead">{t('empty')}</h2>
        <p className="mt-2 max-w-prose text-muted">{t('emptyDetail')}</p>
      </section>
    )
  const points = [first, ...rest] as const
  const stored = active.kind === 'ready' ? active.value.plan : null
  const start = stored === null ? undefined : formats.dayOf(new Date(stored.createdAt))
  const course = stored?.plan.metabolic.weightCourse
  const foreseen =
    start === undefined || course?.startKg === undefined
      ? []
      : foreseenCourse(course, { date: start, kg: course.startKg })
  const scales = weightScales(points, foreseen, unitKg)
  return (
    <>
      {scales === undefined ? null : (
        <WeightCourse foreseen={foreseen} points={points} scales={scales} today={today} />
      )}
      <WeightTable points={points} />
    </>
  )
}
