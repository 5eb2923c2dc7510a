import type { Household } from '@zero-sum/contracts'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { UserPlus } from 'lucide-react'
import type { ReactElement } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { eaterColours } from '../eater-colours.ts'
import { householdWords } from '../messages/index.ts'
import type { Table } from '../read-table.ts'
import { usualHelping } from '../usual-helping.ts'
import { MemberLine } from './member-line.tsx'
import { PlanForAll } from './plan-for-all.tsx'
import { TablePainting } from './table-painting.tsx'

/** Who eats along with the person, how much each gets, and what it means for their plan. */
export async function HouseholdPage({
  household: { members, mostMembers },
  plan,
  table,
}: {
  household: Household
  /** The plan that the person follows. */
  plan: StoredPlan | undefined
  table: Table
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(householdWords)
  const portions = table.kind === 'together' ? table.portions : undefined
  const isFull = members.length >= mostMembers
  const seats = members.map(({ memberId, member, basis }) => {
    const set = basis.kind === 'set_by_cook' ? basis.portion : 1
    const usual = portions === undefined ? undefined : usualHelping(portions, memberId)
    return { id: memberId, name: member.name, portion: usual?.portion ?? set }
  })
  const free = members.length === 0 ? [{ id: 'free', name: '', portion: undefined }] : []
  return (
    <div className="page max-w-4xl pt-6 md:pt-12">
      <h1 className="font-bold font-narrow text-heading">{t('title')}</h1>
      <p className="mt-3 mb-8 max-w-prose text-lead text-muted">{t('lead')}</p>
      <TablePainting seats={[{ id: 'you', name: t('you'), portion: 1 }, ...seats, ...free]} />
      {members.length === 0 ? (
        <section className="mt-8">
          <h2 className="font-bold font-narrow text-title">{t('empty')}</h2>
          <p className="mt-2 mb-5 max-w-prose text-muted">{t('emptyDetail')}</p>
          <AddLink look="primary" words={t('add')} />
        </section>
      ) : (
        <>
          <section aria-labelledby="people-title" className="mt-10">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
              <h2 className="font-bold font-narrow text-title" id="people-title" tabIndex={-1}>
                {t('people')}
              </h2>
              {isFull ? null : <AddLink words={t('add')} />}
            </div>
            {isFull ? (
              <p className="mt-2 text-muted text-small">{t('full', { most: mostMembers })}</p>
            ) : null}
            <ul className="mt-4 divide-y divide-line border-line border-y">
              <li className="flex items-baseline gap-3 py-5">
                <span
                  aria-hidden="true"
                  className={`size-3.5 shrink-0 rounded-full ${eaterColours(0).ground}`}
                />
                <div>
                  <h3 className="font-bold font-narrow text-title">{t('you')}</h3>
                  <p className="text-muted text-small">
                    {plan === undefined
                      ? t('yourNumbers')
                      : t('yourEnergy', { energy: formats.energy(plan.plan.metabolic.goalKcal) })}
                  </p>
                </div>
              </li>
              {members.map((stored, at) => (
                <MemberLine
                  key={stored.memberId}
                  place={at + 1}
                  portions={portions}
                  stored={stored}
                />
              ))}
            </ul>
          </section>
          <PlanForAll plan={plan} table={table} />
        </>
      )}
    </div>
  )
}

function AddLink({
  words,
  look = 'secondary',
}: {
  words: string
  look?: 'primary' | 'secondary'
}): ReactElement {
  return (
    <ButtonLink href="/household/add" look={look}>
      <UserPlus aria-hidden="true" className="size-5" />
      {words}
    </ButtonLink>
  )
}
