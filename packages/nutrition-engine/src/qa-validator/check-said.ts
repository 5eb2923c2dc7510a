import type { Plan } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { part, sentenceOf } from '../say.ts'
import { type Check, checkOf } from './check.ts'

type Spoken = { text: string | undefined; said: Said | undefined }

/**
 * What a sentence was made of gives that very sentence. The words are checked in English alone; without this rule a plan from
 * elsewhere could say something else in another language.
 */
export function checkSaid(plan: Plan): Check {
  const breaches = spokenIn(plan)
    .filter(({ text, said }) => said !== undefined && textOf(said) !== text)
    .map(({ text }) => part('“{sentence}” is not what it was made of.', { sentence: text ?? '' }))
  return checkOf('said', breaches, { detail: 'Every sentence is what it was made of.' })
}

function textOf(said: Said): string | undefined {
  try {
    return sentenceOf(said).detail
  } catch {
    // No message, or one with places that nothing is given for.
    return undefined
  }
}

function spokenIn({ notices, metabolic, days, micronutrients, qa }: Plan): Spoken[] {
  return [
    ...[...notices, ...metabolic.adjustments, ...qa.checks].map(({ detail, said }) => ({
      text: detail,
      said,
    })),
    ...metabolic.why.flatMap(({ formula, source, said }) => [
      { text: formula, said: said?.formula },
      { text: source, said: said?.source },
    ]),
    ...days
      .flatMap(({ meals }) => meals)
      .flatMap(({ why, method, said }) => [
        { text: why, said: said?.why },
        { text: method.at(-1), said: said?.lastStep },
      ]),
    ...micronutrients.map(({ advice, said }) => ({ text: advice, said })),
  ]
}
