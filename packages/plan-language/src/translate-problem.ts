import type { Locale, Problem } from '@zero-sum/contracts'
import { titles } from './german/sentences/titles.ts'
import { lookUp, translateSentence } from './translate-words.ts'

/** A problem in a language: its title, its sentence, each fault and each way out. Codes and pointers stay. */
export function translateProblem({ said, ...problem }: Problem, locale: Locale): Problem {
  if (locale === 'en') return said === undefined ? problem : { ...problem, said }
  const { errors, suggestions } = problem
  return {
    ...problem,
    title: lookUp(titles, problem.title),
    detail: translateSentence(problem.detail, said, locale),
    ...(errors === undefined ? {} : { errors: errors.map((fault) => withoutSaid(fault, locale)) }),
    ...(suggestions === undefined
      ? {}
      : { suggestions: suggestions.map((way) => withoutSaid(way, locale)) }),
  }
}

type Told = { detail: string; said?: Problem['said'] }

function withoutSaid<told extends Told>(
  { said, ...told }: told,
  locale: Locale,
): Omit<told, 'said'> {
  return { ...told, detail: translateSentence(told.detail, said, locale) }
}
