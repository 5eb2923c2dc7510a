import type { Locale, Metabolic, Plan, Targets } from '@zero-sum/contracts'
import { translateSentence } from './translate-words.ts'

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

/** What a person should know, in a language. */
export function translateNotices(notices: Plan['notices'], locale: Locale): Plan['notices'] {
  if (locale === 'en') return notices
  return notices.map(({ code, detail, said }) => ({
    code,
    detail: translateSentence(detail, said, locale),
  }))
}

/** What a plan would aim at, in a language. */
export function translateTargets(targets: Targets, locale: Locale): Targets {
  if (locale === 'en') return targets
  return {
    ...targets,
    notices: translateNotices(targets.notices, locale),
    metabolic: translateMetabolic(targets.metabolic, locale),
  }
}
