import type { Metabolic } from '@zero-sum/contracts'
import type { Catalogue } from './catalogue/recipe.ts'
import type { NormalizedIntake } from './intake-normalizer/normalized-intake.ts'
import type { Curated } from './recipe-curator/curate-recipes.ts'
import type { Step } from './report-progress.ts'
import { type Sentence, say } from './say.ts'

/** "7 days with 3 meals and 1 snack a day" */
export function askedFor(intake: NormalizedIntake): Sentence {
  return say(
    '{days, plural, one {# day} other {# days}} with {meals, plural, one {# meal} other {# meals}} and {snacks, plural, one {# snack} other {# snacks}} a day',
    {
      days: intake.planDurationDays,
      meals: intake.mealsPerDay,
      snacks: intake.snacksPerDay,
    },
  )
}

export function aimedAt({ goalKcal }: Metabolic): Sentence {
  return say('The plan aims at {kcal, number} kcal a day on average', {
    kcal: Math.round(goalKcal),
  })
}

export function goingThrough({ recipes }: Catalogue): Sentence {
  return say('Going through {recipes, plural, one {# recipe} other {# recipes}}', {
    recipes: recipes.length,
  })
}

/** How many recipes suit the person, and what the others were set aside for. */
export function describeCurated(
  { candidates, setAside }: Curated,
  { recipes }: Catalogue,
): Pick<Step, 'counts' | 'says'> {
  const suited = candidates.length
  return {
    says: say('{suited, number} of {recipes, plural, one {# recipe} other {# recipes}} suit you', {
      suited,
      recipes: recipes.length,
    }),
    counts: { recipes: recipes.length, suited, ...setAside },
  }
}

export function daysReady(days: number): Sentence {
  return say('{days, plural, one {# day} other {# days}} ready', { days })
}

export function checksPassed(checks: number): Sentence {
  return say('All {checks, number} checks passed', { checks })
}
