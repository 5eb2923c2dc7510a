import type { PlanIngredient } from '@zero-sum/contracts'

/** Words that stand in names of foods and tell nothing about which is meant. */
const idle = new Set([
  'fresh',
  'dry',
  'dried',
  'raw',
  'cooked',
  'frozen',
  'plain',
  'whole',
  'large',
  'mit',
  'ohne',
  'frisch',
  'with',
  'and',
  'und',
])

/** The ingredients that a step speaks of: those all of whose own words stand in it. */
export function neededInStep(
  step: string,
  ingredients: readonly PlanIngredient[],
): PlanIngredient[] {
  const spoken = new Set(wordsOf(step))
  return ingredients.filter(({ food }) => {
    const words = wordsOf(food.split(/[,(]/)[0] ?? food)
    return words.length > 0 && words.every((word) => spoken.has(word))
  })
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}{3,}/gu)]
    .map(([word]) => word.replace(/(?<=\p{L}{3})(es|en|s|n)$/u, ''))
    .filter((word) => !idle.has(word))
}
