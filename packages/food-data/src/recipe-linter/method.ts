import type { Food } from '@zero-sum/nutrition-engine'
import { plainText, type Rule } from './dish.ts'

/** Fewest and most steps of a method. */
const steps = { fewest: 2, most: 9 } as const

/** The method is written in steps, names each ingredient, and no amount of it. */
export const lintMethod: Rule = ({ recipe: { method: written }, parts, method }) => [
  ...(written.length < steps.fewest || written.length > steps.most
    ? [`${written.length} steps`]
    : []),
  ...parts
    .filter(({ record }) => !namesOf(record).some((name) => mentions(method, name)))
    .map(({ food }) => `the method does not mention ${food}`),
  ...(/\b\d+ ?(g|grams?|ml)\b/.test(method) ? ['the method names an amount; portions scale'] : []),
]

/** The words of a food's name and the words people use for it, long enough to mean something. */
function namesOf({ name, words }: Food): string[] {
  return [...words, ...name.split(/[^\p{L}]+/u)].map(plainText).filter((word) => word.length >= 3)
}

function mentions(text: string, name: string): boolean {
  const stem = name.endsWith('y')
    ? `${name.slice(0, -1)}(y|ies)`
    : name.replace(/(f|fe)$/, '($1|ves)')
  return new RegExp(`\\b${stem}(s|es)?\\b`, 'u').test(text)
}
