import type { Rule } from './dish.ts'

/** What an egg is called while it cooks. */
const eggWords =
  /\b(eggs?|yolks?|whites?|omelettes?|frittata|batter|pancakes?|cakes?|middle|cent(re|er))\b/

/** Cues of an egg that is done: white and yolk firm, or a dish at 71 °C (USDA FSIS, Shell Eggs from Farm to Table). */
const doneCues =
  /\b(sets?|firm|hard|no (wet|liquid|raw) (egg|batter)|spring back|(7[1-9]|[89]\d) ?°c|(boil|simmer)[^.]* (9|1\d)( to \d+)? minutes|(right|cooked) through)\b/

/** An egg that is meant to stay liquid. */
const undoneCues =
  /\b(runny|soft-? ?boiled|soft-? ?poached|jammy|oozing|(barely|just|nearly) set(?=[^,]*serve)|(yolks?|whites?) (is|are|stays?)? ?(still )?(soft|liquid)|sunny side)\b/

/** Whole eggs and whites are cooked until they are firm; pasteurised powder needs no cooking. */
export const lintEggs: Rule = ({ parts, steps, method }) => {
  const hasEgg = parts.some(
    ({ record: { aisle, name, traits } }) =>
      aisle === 'dairy and eggs' && traits.includes('egg') && !/powder|pasteurised/.test(name),
  )
  if (!hasEgg) return []
  const isDone = steps.some((sentences) => {
    const step = sentences.join(' ')
    return eggWords.test(step) && doneCues.test(step)
  })
  return [
    ...(isDone ? [] : ['the method does not say when the egg is set']),
    ...(undoneCues.test(method) ? ['the egg is left liquid'] : []),
  ]
}
