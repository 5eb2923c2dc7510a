import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { Link } from '../../../components/link.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { mealPath } from '../../plans/meal-place.ts'
import { planWords } from '../../plans/messages/index.ts'
import { warnedMeals } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'
import { readOwnIntake } from '../read-own-intake.ts'
import type { Table } from '../read-table.ts'
import { MakeHouseholdPlan } from './make-household-plan.tsx'

/** Meals that are named by themselves; what is beyond them is counted. */
const mostNamed = 4

/** What the people mean for the plan that there is, and the way to one that is for all of them. */
export async function PlanForAll({
  plan,
  table,
}: {
  plan: StoredPlan | undefined
  table: Table
}): Promise<ReactElement> {
  const { t } = await getLanguage(householdWords)
  return (
    <section aria-labelledby="plan-title" className="mt-12">
      <h2 className="font-bold font-narrow text-title" id="plan-title">
        {t('planTitle')}
      </h2>
      <p className="mt-2 max-w-prose">{t('wholePot')}</p>
      <div className="mt-5 grid gap-6">
        {plan === undefined ? (
          <p className="max-w-prose">{t('noPlan')}</p>
        ) : (
          <Standing plan={plan} table={table} />
        )}
        <Making isNeeded={!suitsAll(plan, table)} plan={plan} />
      </div>
    </section>
  )
}

function suitsAll(plan: StoredPlan | undefined, table: Table): boolean {
  return plan !== undefined && table.kind === 'together' && warnedMeals(table.portions).length === 0
}

/** How the plan that there is stands to everybody. */
async function Standing({
  plan,
  table,
}: {
  plan: StoredPlan
  table: Table
}): Promise<ReactElement | null> {
  const { t } = await getLanguage(householdWords)
  if (table.kind === 'alone') return null
  if (table.kind === 'unknown') return <ProblemPanel problem={table.problem} tone="refusal" />
  const warned = warnedMeals(table.portions)
  const places = new Set(
    warned.flatMap(({ meals }) => meals.map(({ place }) => `${place.day}/${place.meal}`)),
  )
  if (warned.length === 0)
    return (
      <Panel look="suits" title={t('suits')}>
        <p className="max-w-prose">{t('suitsDetail')}</p>
      </Panel>
    )
  return (
    <Panel
      look={warned.some(({ meals }) => meals.some((meal) => meal.isGrave)) ? 'grave' : 'warns'}
      title={t('warns', { count: places.size })}
    >
      <p className="max-w-prose">{t('warnsDetail')}</p>
      <dl className="mt-4 grid gap-3">
        {warned.map(({ eater, name, meals }) => (
          <div key={eater}>
            <dt className="font-semibold">{name}</dt>
            <dd>
              <Meals meals={meals} plan={plan} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

async function Meals({
  plan: { planId, plan },
  meals,
}: {
  plan: StoredPlan
  meals: ReturnType<typeof warnedMeals>[number]['meals']
}): Promise<ReactElement> {
  const [{ t }, { t: say, formats }] = await Promise.all([
    getLanguage(householdWords),
    getLanguage(planWords),
  ])
  const rest = meals.length - mostNamed
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {meals.slice(0, mostNamed).map(({ place, slot, name }) => {
        const weekday = plan.days.find(({ day }) => day === place.day)?.weekday
        const when = weekday === undefined ? '' : formats.weekday(weekday, 'short')
        return (
          <li key={`${place.day}/${place.meal}`}>
            <Link
              className="inline-flex min-h-11 items-center underline underline-offset-4"
              href={mealPath(planId, place)}
            >
              <span>
                {when}, {say(`slot_${slot}`)}: {name}
              </span>
            </Link>
          </li>
        )
      })}
      {rest > 0 ? (
        <li>
          <Link
            className="inline-flex min-h-11 items-center underline underline-offset-4"
            href={`/plans/${planId}`}
          >
            {t('andMore', { count: rest })}
          </Link>
        </li>
      ) : null}
    </ul>
  )
}

const looks = {
  suits: { Icon: CircleCheck, edge: 'border-leek', sign: 'text-leek' },
  warns: { Icon: TriangleAlert, edge: 'border-butter-edge', sign: 'text-butter-edge' },
  grave: { Icon: TriangleAlert, edge: 'border-danger', sign: 'text-danger' },
} as const

function Panel({
  look,
  title,
  children,
}: {
  look: keyof typeof looks
  title: string
  children: ReactNode
}): ReactElement {
  const { Icon, edge, sign } = looks[look]
  return (
    <div className={`rounded-control border-l-4 bg-surface px-5 py-4 ${edge}`}>
      <h3 className="flex items-start gap-3 font-semibold text-lead leading-snug">
        <Icon aria-hidden="true" className={`mt-1 size-5 shrink-0 ${sign}`} />
        {title}
      </h3>
      <div className="mt-1.5 sm:ml-8">{children}</div>
    </div>
  )
}

/** The button that makes it, once the person has said of themselves what a plan needs. */
async function Making({
  plan,
  isNeeded,
}: {
  plan: StoredPlan | undefined
  isNeeded: boolean
}): Promise<ReactElement> {
  const { t } = await getLanguage(householdWords)
  const intake = await readOwnIntake()
  if (intake === undefined)
    return (
      <div>
        <p className="mb-4 max-w-prose">{t('needAnswers')}</p>
        <ButtonLink href="/onboarding" look={isNeeded ? 'primary' : 'secondary'}>
          {t('answerQuestions')}
        </ButtonLink>
      </div>
    )
  return (
    <div>
      <MakeHouseholdPlan
        intake={intake}
        isNeeded={isNeeded}
        words={{
          make: t(plan === undefined ? 'make' : 'makeAgain'),
          making: t('making'),
          differs: t('differs'),
          useThis: t('useThis'),
          watch: t('watch'),
        }}
      >
        <Link
          className="inline-flex min-h-11 items-center font-semibold text-leek underline underline-offset-4"
          href="/onboarding/review"
        >
          {t('review')}
        </Link>
      </MakeHouseholdPlan>
      {plan === undefined ? null : (
        <p className="mt-3 max-w-prose text-muted text-small">{t('takesPlace')}</p>
      )}
    </div>
  )
}
