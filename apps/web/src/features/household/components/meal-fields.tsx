import {
  type HouseholdMember,
  type MealSlot,
  mealSlots,
  type Weekday,
  weekdays,
} from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Mark } from '../../../components/form/mark.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { choiceWords } from '../../intake/messages/choices/index.ts'
import { householdWords } from '../messages/index.ts'
import { choiceOfDays, dayChoices, daysBySlot } from '../shared-meals.ts'
import { GroupAnswer } from './answers.tsx'
import { CheckChips, RadioCards } from './choices.tsx'

/** Which meals somebody shares, and on which days. */
export async function MealFields({
  member,
  slots,
}: {
  member: HouseholdMember | undefined
  /** The meals of the person's own day. */
  slots: readonly MealSlot[]
}): Promise<ReactElement> {
  const { t } = await getLanguage(householdWords)
  const shared = daysBySlot(member?.eats ?? [])
  const asked = mealSlots.filter((slot) => slots.includes(slot) || shared.has(slot))
  return (
    <GroupAnswer field="meals" label={t('meals')} name="meals">
      <RadioCards
        choices={(['all', 'some'] as const).map((value) => ({ value, label: t(`meals_${value}`) }))}
        chosen={shared.size === 0 ? 'all' : 'some'}
        name="meals"
      />
      <div className="mt-4 hidden divide-y divide-line border-line border-y group-has-[input[name=meals][value=some]:checked]/member:block">
        {asked.map((slot) => (
          <SlotField days={shared.get(slot)} key={slot} slot={slot} />
        ))}
      </div>
    </GroupAnswer>
  )
}

/** One meal of the day: not at all, on which days, or on single ones. */
async function SlotField({
  slot,
  days,
}: {
  slot: MealSlot
  /** Nothing where they do not share it. */
  days: readonly Weekday[] | undefined
}): Promise<ReactElement> {
  const [{ t, formats }, { t: choice }] = await Promise.all([
    getLanguage(householdWords),
    getLanguage(choiceWords),
  ])
  const name = choice(`slot_${slot}`)
  const at = weekdays.indexOf(formats.settings.weekStart)
  const week = [...weekdays.slice(at), ...weekdays.slice(0, at)]
  const words = { ...Object.fromEntries(dayChoices.map((one) => [one, t(`days_${one}`)])) }
  return (
    <div className="group/slot py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <label className="font-medium" htmlFor={`eats-${slot}`}>
          {name}
        </label>
        <div className="relative w-full sm:w-64">
          <select
            className="min-h-11 w-full appearance-none rounded-control border border-edge bg-surface pr-9 pl-3 sm:text-small"
            defaultValue={days === undefined ? 'never' : choiceOfDays(days)}
            id={`eats-${slot}`}
            name={`eats-${slot}`}
          >
            <option value="never">{t('mealNever')}</option>
            {dayChoices.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
          <Mark
            className="pointer-events-none absolute top-3.5 right-3 size-4 text-muted"
            sign="down"
          />
        </div>
      </div>
      <fieldset className="mt-2.5 hidden group-has-[option[value=some]:checked]/slot:block">
        <legend className="sr-only">{t('daysOf', { meal: name })}</legend>
        <CheckChips
          choices={week.map((day) => ({
            value: day,
            label: formats.weekday(day, 'short'),
            spoken: formats.weekday(day),
          }))}
          chosen={days ?? []}
          name={`days-${slot}`}
        />
      </fieldset>
    </div>
  )
}
