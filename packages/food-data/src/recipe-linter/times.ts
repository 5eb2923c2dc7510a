import type { Rule } from './dish.ts'

/** Longest time from start to table, in minutes. */
const mostMinutes = 180
/** Most minutes for chopping, shaping and heating the oven that no step names. */
const mostUnnamedMinutes = 40
const skills = { least: 1, most: 10 } as const

/** Work that needs no hands: it may run beside the steps after it. */
const passive =
  /\b(bake|roast|simmer|boil|cover|covered|chill|rest(?! of\b)|stand|leave|soak|marinate|oven|lowest heat|poach|steam|cool|dry|rise|swell)\w*\b/
/** Minutes inside others that have been counted. */
const overlapping = /\b(for the|in the) last\b|\bof (the|these) (roasting|baking|cooking)\b/
/** What the cook does while something else cooks. */
const meanwhile = /\b(meanwhile|in the meantime|while (it|they|the|that))\b/
const bothSides = /\b(on each side|(on )?both sides|a side|per side|each side)\b/

/** Times are possible, and those that the method names fit into them. */
export const lintTimes: Rule = ({ recipe, steps }) => {
  const { activeMinutes, totalMinutes, skill } = recipe
  const needed = shortestMinutes(steps)
  const named = longestMinutesNamed(steps.flat().join(' '))
  return [
    ...(activeMinutes > totalMinutes ? ['more active minutes than minutes'] : []),
    ...(activeMinutes < 1 ? [`${activeMinutes} active minutes`] : []),
    ...(totalMinutes < 1 || totalMinutes > mostMinutes ? [`${totalMinutes} minutes`] : []),
    ...(skill < skills.least || skill > skills.most ? [`skill ${skill}`] : []),
    ...(needed > totalMinutes
      ? [`the method takes at least ${needed} minutes, not ${totalMinutes}`]
      : []),
    ...(totalMinutes > named + mostUnnamedMinutes
      ? [`the method names ${named} of ${totalMinutes} minutes`]
      : []),
  ]
}

/**
 * The least minutes in which the method can be done, by the shorter end of each range that it names. Work of the hands
 * adds up; what cooks by itself runs on beside the next steps and only has to be over at the end. "Meanwhile" goes back to
 * the beginning of what it stands beside.
 */
export function shortestMinutes(steps: readonly (readonly string[])[]): number {
  let hands = 0
  let over = 0
  let previousStart = 0
  for (const sentences of steps) {
    const start = hands
    let clock = start
    for (const [at, sentence] of sentences.entries()) {
      if (meanwhile.test(sentence)) clock = at === 0 ? previousStart : start
      const minutes = minutesIn(sentence)
      clock += minutes
      if (minutes > 0 && !passive.test(sentence)) hands = Math.max(hands, clock)
      over = Math.max(over, clock)
    }
    previousStart = start
  }
  return Math.ceil(over)
}

/** All minutes that a text names, one after the other, by the longer end of each range. */
function longestMinutesNamed(text: string): number {
  return [...text.matchAll(/(?:\d+ to )?(\d+)[ -](?:more )?(minute|hour)/g)].reduce(
    (sum, [, digits, unit]) => sum + Number(digits) * (unit === 'hour' ? 60 : 1),
    0,
  )
}

function minutesIn(sentence: string): number {
  return sentence
    .split(/[,;]|\bthen\b/)
    .filter((clause) => !overlapping.test(clause))
    .reduce((sum, clause) => sum + minutesOf(clause) * (bothSides.test(clause) ? 2 : 1), 0)
}

function minutesOf(clause: string): number {
  return [
    ...clause.matchAll(/(\d+)(?: to \d+| ?[–-] ?\d+)?[ -](more )?(minute|second|hour)/g),
  ].reduce(
    (sum, [, digits, , unit]) =>
      sum + Number(digits) * (unit === 'hour' ? 60 : unit === 'second' ? 1 / 60 : 1),
    0,
  )
}
