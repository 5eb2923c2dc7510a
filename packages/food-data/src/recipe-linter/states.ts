import { type Dish, type Part, plainText, type Rule } from './dish.ts'

/** Heat or water that makes a dry food edible. */
const softens =
  /\b(boil|simmer|soak|cook|bake|roast|toast|brown|blend|chill|poach|steam|swell|stew)\w*\b|\b(hot|boiling) water\b/
const softensPulses = /\b(boil|simmer|soak|pressure)\w*\b|\bhot water\b/

/** Beans of the genus Phaseolus, which hold a lectin that only a hard boil destroys. */
const phaseolus =
  /\b(kidney|pinto|black|white|cannellini|haricot|navy|butter|lima|borlotti|flageolet) beans?\b/

/** Minutes of hard boiling that make dried beans safe (UK FSA; the US FDA's Bad Bug Book asks for 30 on top of a soak). */
const boilingMinutes = 10

const isDry = ({ record: { name, words } }: Part) =>
  /\bdry\b/.test(name) && !words.includes('flour')
const isPulse = ({ record: { traits } }: Part) => traits.includes('legume')

/** What is weighed dry is cooked or soaked; pulses and beans long enough. */
export const lintDryFoods: Rule = (dish) =>
  dish.parts.filter(isDry).flatMap((part) => {
    const about = stepsAbout(part, dish)
    const verbs = isPulse(part) ? softensPulses : softens
    return about.some(({ text, next }) => verbs.test(`${text} ${next}`))
      ? []
      : [`${part.food} is dry and stays dry`]
  })

/** Dried kidney beans and their kin are boiled hard; tinned ones have been. */
export const lintBeans: Rule = (dish) =>
  dish.parts
    .filter(
      ({ record: { name } }) => /\b(dry|dried)\b/.test(name) && phaseolus.test(plainText(name)),
    )
    .filter((part) => !stepsAbout(part, dish).some(({ text }) => boilsLongEnough(text)))
    .map(({ food }) => `${food}: not boiled hard for ${boilingMinutes} minutes`)

function boilsLongEnough(step: string): boolean {
  return [...step.matchAll(/\bboil\w*\b[^.]*?\b(\d+)(?: to \d+)? minutes/g)].some(
    ([, minutes]) => Number(minutes) >= boilingMinutes,
  )
}

/**
 * What is weighed drained is used without its liquid, and was cooked before it was tinned. Pulses are told to be drained or
 * rinsed; for fish, olives and vegetables the name that stands on the plan says it.
 */
export const lintTinnedFoods: Rule = (dish) =>
  dish.parts
    .filter(({ record: { name } }) => /\bdrained\b/.test(name))
    .flatMap((part) => {
      const text = [
        plainText(part.prep ?? ''),
        ...stepsAbout(part, dish).map((step) => step.text),
      ].join(' ')
      const isTinned = /\btinned\b/.test(part.record.name)
      const isToldToDrain = /\b(drain|rins)/.test(
        `${text} ${/\brinsed\b/.exec(part.record.name) ?? ''}`,
      )
      return [
        ...(isPulse(part) && isTinned && !isToldToDrain
          ? [`${part.food} is neither drained nor rinsed`]
          : []),
        ...(isPulse(part) && /\bsoak(ed|ing)? (the )?(\w+ )?(beans|chickpeas|lentils)/.test(text)
          ? [`${part.food} is cooked already, yet soaked`]
          : []),
        ...(/\bundrained\b|\bwith (all )?(its|their|the) (liquid|brine|water from the tin)\b/.test(
          text,
        )
          ? [`${part.food} is weighed drained, yet used with its liquid`]
          : []),
      ]
    })

/** What is weighed raw or dry is not asked for cooked. */
export const lintPreparations: Rule = ({ parts }) =>
  parts
    .filter(({ record: { name } }) => /\b(raw|dry)\b/.test(name))
    .filter(({ prep }) => /\b(cooked|leftover|boiled|roasted)\b/.test(prep ?? ''))
    .map(({ food, prep }) => `${food} is weighed as it is bought, yet "${prep}"`)

/** The steps that name a food by one of its words, each with the step after it. */
function stepsAbout({ record: { name, words } }: Part, { steps }: Dish) {
  const nouns = [...words, ...name.split(/[^\p{L}]+/u)]
    .map(plainText)
    .filter((word) => word.length >= 3)
    .map((word) => (word.endsWith('s') ? word.slice(0, -1) : word))
  return steps
    .map((sentences, at) => ({
      text: sentences.join(' '),
      next: steps[at + 1]?.join(' ') ?? '',
    }))
    .filter(({ text }) => nouns.some((noun) => new RegExp(`\\b${noun}(s|es)?\\b`, 'u').test(text)))
}
