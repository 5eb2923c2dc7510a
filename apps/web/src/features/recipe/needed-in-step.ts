import type { PlanIngredient } from '@zero-sum/contracts'

/** Words that stand in names of foods and tell nothing about which is meant. */
const idle = new Set(
  [
    ...['fresh', 'dry', 'dried', 'raw', 'cooked', 'frozen', 'plain', 'whole', 'large'],
    ...['with', 'and', 'mit', 'ohne', 'und', 'frisch', 'getrocknet'],
  ].map(stemOf),
)

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
    .map(([word]) => stemOf(word))
    .filter((word) => !idle.has(word))
}

/** A word without what the plural, in German also the case, puts at its end. */
function stemOf(word: string): string {
  return word.replace(/(?<=\p{L}{3})(e[mnrs]|[ens])$/u, '')
}
