import type { Portions, StoredMember } from '@zero-sum/contracts'
import type { ReactElement, ReactNode } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { allergyWords } from '../../intake/messages/allergies/index.ts'
import { choiceWords } from '../../intake/messages/choices/index.ts'
import { eaterColours } from '../eater-colours.ts'
import { householdWords } from '../messages/index.ts'
import { sayAllergy, sayBody, sayDiet, sayKind, sayShares } from '../say-member.ts'
import { usualHelping } from '../usual-helping.ts'
import { RemoveMember } from './remove-member.tsx'

/** Somebody who eats along: how much they get and from what, what must not be in it, and which meals they share. */
export async function MemberLine({
  stored: { memberId, member, basis },
  place,
  portions,
}: {
  stored: StoredMember
  /** At the table, from 1. */
  place: number
  /** Of the plan that the person follows, where there is one. */
  portions: Portions | undefined
}): Promise<ReactElement> {
  const [language, { t: allergy }, { t: choice }] = await Promise.all([
    getLanguage(householdWords),
    getLanguage(allergyWords),
    getLanguage(choiceWords),
  ])
  const { t, formats } = language
  const { name } = member
  const usual =
    portions === undefined || basis.kind === 'set_by_cook'
      ? undefined
      : usualHelping(portions, memberId)
  const fit = portions?.eaters.find(({ eater }) => eater === memberId)?.deviation
  const allergies = member.allergies.map((word) => sayAllergy(word, allergy))
  const isCoeliac =
    member.kind === 'adult' && member.safety?.conditions.includes('coeliac_disease') === true
  const diet = sayDiet(member.dietaryStyle, choice)
  return (
    <li className="scroll-mt-6 py-6" id={`member-${memberId}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 items-baseline gap-3">
          <span
            aria-hidden="true"
            className={`size-3.5 shrink-0 rounded-full ${eaterColours(place).ground}`}
          />
          <div className="min-w-0">
            <h3 className="break-words font-bold font-narrow text-title">{name}</h3>
            <p className="text-muted text-small">{sayKind(member, language)}</p>
          </div>
        </div>
        <div className="flex flex-wrap gap-2 max-sm:w-full">
          <ButtonLink href={`/household/${memberId}`} look="secondary" size="small">
            {t('change')}
            <span className="sr-only"> {name}</span>
          </ButtonLink>
          <RemoveMember
            memberId={memberId}
            words={{
              remove: t('remove'),
              name,
              title: t('removeTitle', { name }),
              detail: t('removeDetail', { name }),
              keep: t('keep', { name }),
            }}
          />
        </div>
      </div>
      <dl className="mt-4 grid gap-x-8 gap-y-3 text-small sm:ml-6.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {basis.kind === 'own_numbers' ? (
          <Fact name={t('energy')}>
            <span className="tabular font-semibold">
              {t('ownEnergy', { energy: formats.energy(basis.goalKcal) })}
            </span>
            <span className="block text-muted">
              {t('ownEnergyFrom', { facts: sayBody(member, language, choice) })}
            </span>
          </Fact>
        ) : (
          <Fact name={t('portion')}>
            <span className="tabular font-semibold">
              {t('setPortion', { share: formats.percent(basis.portion) })}
            </span>
            <span className="block text-muted">{basis.detail}</span>
          </Fact>
        )}
        {usual === undefined ? null : (
          <Fact name={t('fit')}>
            {usual.words}
            {fit === undefined ? null : (
              <span className="tabular block text-muted">
                {t('fits', {
                  energy: signedPercent(fit.energyKcal, formats),
                  protein: signedPercent(fit.proteinGrams, formats),
                  carbohydrate: signedPercent(fit.availableCarbohydrateGrams, formats),
                  fat: signedPercent(fit.fatGrams, formats),
                })}
              </span>
            )}
          </Fact>
        )}
        <Fact name={t('allergies')}>
          {allergies.length === 0 && !isCoeliac ? (
            <span className="text-muted">{t('noAllergies')}</span>
          ) : (
            <>
              <span className="font-semibold">
                {[...allergies, ...(isCoeliac ? [t('coeliac')] : [])].join(', ')}
              </span>
              {member.mayContain === 'avoid' && allergies.length > 0 ? (
                <span className="block text-muted">{t('traces')}</span>
              ) : null}
            </>
          )}
        </Fact>
        {diet === undefined ? null : <Fact name={t('diet')}>{diet}</Fact>}
        {member.exclusions.length === 0 ? null : (
          <Fact name={t('neverEats')}>{member.exclusions.join(', ')}</Fact>
        )}
        <Fact name={t('shares')}>{sayShares(member.eats, language, choice)}</Fact>
      </dl>
    </li>
  )
}

function signedPercent(fraction: number, { percent }: { percent: (of: number) => string }): string {
  return `${Math.round(fraction * 100) > 0 ? '+' : ''}${percent(fraction)}`
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div className="sm:contents">
      <dt className="font-medium text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}
