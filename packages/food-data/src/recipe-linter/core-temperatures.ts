import type { Food } from '@zero-sum/nutrition-engine'
import type { Rule } from './dish.ts'

/**
 * Raw foods by the inner temperature that makes them safe, in °C: poultry 74, minced meat 71, whole cuts of pork, beef and
 * lamb 63 with 3 minutes of rest, fish 63 (USDA FSIS, Safe Minimum Internal Temperature Chart: 165, 160 and 145 °F). The
 * cue is what the same chart, or its page on fish and shellfish, lets a cook see instead.
 */
type RawFood = {
  name: string
  includes: (food: Food) => boolean
  leastCelsius: number
  cue: RegExp
  needsRest?: true
}

const restMinutes = 3
/** What also rests, and is no meat. */
const starches = /\b(rice|quinoa|bulgur|couscous|millet|grains?|dough|batter)\b/
const noPink = /\bno (longer )?pink\b|\bno \w+ (is|are) pink\b|\bno pink\b|\bjuices run clear\b/
const isMince = ({ words }: Food) => words.includes('mince')
const isReadyToEat = ({ name, traits }: Food) =>
  /tinned|smoked|cooked|cured|drained|surimi/i.test(name) || traits.includes('processed')

const rawFoods: readonly RawFood[] = [
  {
    name: 'poultry',
    includes: ({ traits }) => traits.includes('poultry'),
    leastCelsius: 74,
    cue: noPink,
  },
  {
    name: 'mince',
    includes: isMince,
    leastCelsius: 71,
    cue: noPink,
  },
  {
    name: 'whole cuts',
    includes: ({ traits }) => traits.includes('red_meat'),
    leastCelsius: 63,
    // A braise of an hour is far over any safe temperature before it is tender.
    cue: /\b(fork|tender|falls? apart)\b/,
    needsRest: true,
  },
  {
    name: 'fish',
    includes: ({ traits }) => traits.includes('fish'),
    leastCelsius: 63,
    cue: /\bopaque\b|\bflakes?\b/,
  },
  {
    name: 'shellfish',
    includes: ({ traits }) => traits.includes('seafood'),
    leastCelsius: 63,
    cue: /\bopaque\b|\bpink\b.*\bfirm\b|\bshells (have )?open/,
  },
]

/** Oven heat is over this, milk for yeast under the other: between them stands the inside of something. */
const coreCelsius = { least: 45, most: 100 } as const

/** The method says how hot raw meat, fish and shellfish become inside, or how to see it. */
export const lintCoreTemperatures: Rule = ({ parts, steps, method }) => {
  const named = [...method.matchAll(/(\d+) ?°c/g)]
    .map(([, digits]) => Number(digits))
    .filter((celsius) => celsius >= coreCelsius.least && celsius <= coreCelsius.most)
  const hottest = Math.max(0, ...named)
  const raw = parts
    .map(({ record }) => record)
    .filter((record) => record.aisle === 'meat and fish' && !isReadyToEat(record))
  const kinds = new Set(raw.map((record) => rawFoods.find(({ includes }) => includes(record))))
  return [...kinds].flatMap((kind) => {
    if (kind === undefined) return ['a raw food has no safe temperature on record']
    const { name, leastCelsius, cue, needsRest } = kind
    if (hottest === 0)
      return cue.test(method) ? [] : [`${name}: neither a temperature nor a cue of doneness`]
    if (hottest < leastCelsius) return [`${name}: ${hottest} °C is under ${leastCelsius}`]
    return needsRest && hottest < 71 && !rests(steps.flat())
      ? [`${name}: ${hottest} °C needs ${restMinutes} minutes of rest`]
      : []
  })
}

/** A rest of at least three minutes, of the meat and not of the rice, or a braise, which is far hotter for far longer. */
function rests(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => {
    if (/\b(well|far) (above|over)\b/.test(sentence)) return true
    const minutes = /\b(?:rest(?:s|ed|ing)?(?! of\b)|stand)\b[^.]*?(\d+)(?: to \d+)? minutes/.exec(
      sentence,
    )?.[1]
    return Number(minutes) >= restMinutes && !starches.test(sentence)
  })
}
