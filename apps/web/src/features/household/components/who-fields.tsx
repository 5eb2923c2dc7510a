import { activityLevels, goalTypes, sexes } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { choiceWords } from '../../intake/messages/choices/index.ts'
import type { MemberDefaults } from '../member-defaults.ts'
import { householdWords } from '../messages/index.ts'
import { GroupAnswer, LineAnswer, PickAnswer } from './answers.tsx'
import { RadioCards } from './choices.tsx'
import { HealthFields } from './health-fields.tsx'

/** Shown for one kind of people alone, by the choice that the form holds. */
const forAdults = 'group-has-[input[value=child]:checked]/member:hidden'
const forChildren = 'group-has-[input[value=adult]:checked]/member:hidden'

/** Who it is, and what their portion comes from. */
export async function WhoFields({
  defaults,
  isUs,
}: {
  defaults: MemberDefaults
  isUs: boolean
}): Promise<ReactElement> {
  const { t } = await getLanguage(householdWords)
  return (
    <>
      <GroupAnswer label={t('kind')} name="kind">
        <RadioCards
          choices={(['adult', 'child'] as const).map((value) => ({
            value,
            label: t(`kind_${value}`),
            hint: t(`kind_${value}_hint`),
          }))}
          chosen={defaults.member?.kind ?? 'adult'}
          name="kind"
        />
      </GroupAnswer>
      <LineAnswer field="name" label={t('name')} name="name" typed={defaults.member?.name ?? ''} />
      <LineAnswer
        isShort
        field="age"
        kind="numeric"
        label={t('age')}
        name="age"
        typed={defaults.age}
        unit={t('years')}
      />
      <div className={forChildren}>
        <LineAnswer
          isShort
          field="portion"
          hint={t('portionChildHint')}
          kind="decimal"
          label={t('portion')}
          name="portion-child"
          typed={defaults.childPortion}
          unit={t('portionUnit')}
        />
      </div>
      <div className={`grid gap-8 ${forAdults}`}>
        <BodyFields defaults={defaults} isUs={isUs} />
        <LineAnswer
          isShort
          field="portion"
          hint={t('portionOwnHint')}
          kind="decimal"
          label={t('portionOwn')}
          name="portion"
          typed={defaults.portion}
          unit={t('portionUnit')}
        />
        <HealthFields defaults={defaults} />
      </div>
    </>
  )
}

async function BodyFields({
  defaults: { adult, ...typed },
  isUs,
}: {
  defaults: MemberDefaults
  isUs: boolean
}): Promise<ReactElement> {
  const [{ t }, { t: choice }] = await Promise.all([
    getLanguage(householdWords),
    getLanguage(choiceWords),
  ])
  return (
    <>
      <GroupAnswer field="sex" label={t('sex')} name="sex">
        <RadioCards
          choices={sexes.map((value) => ({ value, label: t(`sex_${value}`) }))}
          chosen={adult?.sex}
          columns="grid-cols-2 max-w-md"
          name="sex"
        />
      </GroupAnswer>
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-6 sm:max-w-xl">
        {isUs ? (
          <>
            <LineAnswer
              field="height"
              kind="numeric"
              label={t('height')}
              name="heightFeet"
              typed={typed.heightFeet}
              unit="ft"
            />
            <LineAnswer
              faultAt="heightFeet"
              field="height"
              kind="decimal"
              label={t('inches')}
              name="heightInches"
              typed={typed.heightInches}
              unit="in"
            />
          </>
        ) : (
          <LineAnswer
            field="height"
            kind="decimal"
            label={t('height')}
            name="heightCm"
            typed={typed.heightCm}
            unit="cm"
          />
        )}
        <LineAnswer
          field="weight"
          kind="decimal"
          label={t('weight')}
          name={isUs ? 'weightLbs' : 'weightKg'}
          typed={isUs ? typed.weightLbs : typed.weightKg}
          unit={isUs ? 'lb' : 'kg'}
        />
      </div>
      <div className="grid gap-x-4 gap-y-6 sm:grid-cols-2">
        <PickAnswer
          choices={goalTypes.map((value) => ({ value, label: t(`goal_${value}`) }))}
          chosen={adult?.goal.type ?? 'maintain'}
          field="goal"
          label={t('goal')}
          name="goal"
        />
        <PickAnswer
          choices={[
            { value: '', label: t('choose') },
            ...activityLevels.map((value) => ({ value, label: choice(`activity_${value}`) })),
          ]}
          chosen={adult?.activityLevel ?? ''}
          field="activityLevel"
          label={t('activity')}
          name="activityLevel"
        />
      </div>
    </>
  )
}
