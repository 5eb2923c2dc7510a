import type { Food } from '@zero-sum/nutrition-engine'
import type { Rule } from './dish.ts'

type Limit = {
  name: string
  pattern: RegExp
  /** Most grams of one serving, bent as far as it goes; 0 is "never". */
  most: number
}

/** What is eaten little of, or not at all, each with who says so. Patterns meet a food's key, name and words, and the texts. */
const limits: readonly Limit[] = [
  // 60 g of chicken liver hold 2.0 mg of retinol (USDA SR28); the upper level is 3 mg a day (EFSA 2024; IOM 2001: also 3).
  { name: 'liver', pattern: /\blivers?\b/, most: 60 },
  // 10 g hold some 190 µg of selenium (USDA SR28); the upper level is 255 µg a day (EFSA 2023), 400 (IOM 2000).
  { name: 'Brazil nuts', pattern: /\bbrazil[- ]nuts?\b/, most: 10 },
  // FDA and EPA, Advice about Eating Fish (2021), "choices to avoid"; tilefish is that of the Gulf of Mexico.
  {
    name: 'fish high in mercury',
    pattern: /\b(swordfish|shark|marlin|king mackerel|bigeye|orange roughy|tilefish)\b/,
    most: 0,
  },
  // Iodine far over the upper level of 600 µg a day (EFSA 2006; BfR 2007 on algae); hijiki: inorganic arsenic (UK FSA 2004).
  { name: 'kelp or hijiki', pattern: /\b(kelp|kombu|konbu|hijiki|arame|laminaria)\b/, most: 0 },
  // Salmonella and E. coli grow with the sprout, inside the seed (US FDA; UK FSA: only when cooked). Brussels sprouts are none.
  {
    name: 'sprouted seeds',
    pattern: /\b(bean|alfalfa|mung|clover|radish|lentil|broccoli) ?-?sprouts?\b|\bsprouted\b/,
    most: 0,
  },
]

/** Foods that a healthy day holds little of are served in small, unbending amounts, or not at all. */
export const lintLimits: Rule = ({ recipe: { name: title }, parts, method }) =>
  limits.flatMap(({ name, pattern, most }) => {
    const found = parts.filter(({ record }) => isMeant(record, pattern))
    const isNamed = pattern.test(method) || pattern.test(title.toLowerCase())
    if (most === 0) return found.length > 0 || isNamed ? [`${name} are not served`] : []
    return found
      .filter(({ maxGrams }) => maxGrams > most)
      .map(({ food, maxGrams }) => `up to ${maxGrams} g of ${food}; ${name}: at most ${most}`)
  })

function isMeant({ key, name, words }: Food, pattern: RegExp): boolean {
  return [key.replaceAll('-', ' '), name.toLowerCase(), ...words].some((text) => pattern.test(text))
}
