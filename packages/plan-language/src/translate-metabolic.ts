import type { Locale, Metabolic } from '@zero-sum/contracts'
import { stepUnits } from './german/names.ts'
import { lookUp, translateSentence } from './translate-words.ts'

/** The numbers of a person with their reasons, in a language. */
export function translateMetabolic(metabolic: Metabolic, locale: Locale): Metabolic {
  if (locale === 'en') return metabolic
  const { adjustments, why, weightCourse } = metabolic
  return {
    ...metabolic,
    adjustments: adjustments.map(({ said, ...adjustment }) => ({
      ...adjustment,
      detail: translateSentence(adjustment.detail, said, locale),
    })),
    why: why.map(({ said, ...step }) => ({
      ...step,
      unit: lookUp(stepUnits, step.unit),
      formula: translateSentence(step.formula, said?.formula, locale),
      source: translateSentence(step.source, said?.source, locale),
    })),
    ...(weightCourse === undefined
      ? {}
      : {
          weightCourse: {
            ...weightCourse,
            note: translateSentence(weightCourse.note, undefined, locale),
          },
        }),
  }
}
