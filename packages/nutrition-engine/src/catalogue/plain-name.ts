import type { Food } from './food.ts'

/** A food as a sentence names it: "White (cannellini) beans, tinned" as "white beans". */
export function plainName({ name }: Pick<Food, 'name'>): string {
  const [first = name] = name.replace(/\s*\([^)]*\)/g, '').split(',')
  return first.trim().toLowerCase()
}
