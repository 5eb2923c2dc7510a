import type { IntakeInput, PlanDay } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { assembleDays } from '../nutrition-compiler/assemble-days.ts'
import { batchCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { dayOf, fixtureWeek } from '../testing/fixture-week.ts'
import { likingNotices } from './liking-notices.ts'

const week = fixtureWeek({ planDurationDays: 2 })
const days: PlanDay[] = assembleDays(week, [
  dayOf(week, ['yogurt-bowl', 'tofu-rice', 'salmon-and-potatoes', 'soya-banana-shake']),
  dayOf(week, ['egg-toast', 'chicken-and-rice', 'tofu-rice', 'soya-banana-shake']),
])
const noticesFor = (wishes: Partial<IntakeInput>) =>
  likingNotices(days, normalizeIntake(fixtureIntake(wishes), batchCatalogue), batchCatalogue)

describe('likingNotices', () => {
  it('says nothing where nothing is avoided or liked, or all is as wished', () => {
    expect(noticesFor({})).toEqual([])
    expect(noticesFor({ avoid: ['prawns'], prefer: ['salmon', 'tofu'] })).toEqual([])
  })

  it('names each meal that has what the person would rather avoid', () => {
    expect(noticesFor({ avoid: ['tofu', 'tomatoes'] })).toMatchObject([
      {
        code: 'avoided_food',
        detail: expect.stringContaining(
          'rather avoid "tofu". 2 meals have it: Monday’s lunch, Tuesday’s dinner. The numbers',
        ),
      },
      {
        code: 'avoided_food',
        detail: expect.stringContaining('One meal has it: Tuesday’s breakfast.'),
      },
    ])
  })

  it('says that a meal was fixed, and gives no other reason for it', () => {
    const [notice] = noticesFor({
      avoid: ['salmon'],
      fixedMeals: [{ recipeId: 'salmon-and-potatoes', slot: 'dinner', weekdays: ['monday'] }],
    })
    expect(notice?.detail).toBe(
      'You would rather avoid "salmon". One meal has it: Monday’s dinner (you fixed it).',
    )
  })

  it('names what the person likes and no meal has', () => {
    expect(noticesFor({ prefer: ['prawns'] })).toMatchObject([
      { code: 'preferred_food_missing', detail: expect.stringContaining('"prawns"') },
    ])
  })
})
