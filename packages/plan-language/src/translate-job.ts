import type { JobView, Locale, PipelineProgress } from '@zero-sum/contracts'
import { translateProblem } from './translate-problem.ts'
import { translateSentence } from './translate-words.ts'

type Told = Pick<PipelineProgress, 'message' | 'said'>

/** What an agent reports, in a language. The agent's own name is a code. */
export function translateProgress<told extends Told>(progress: told, locale: Locale): told {
  if (locale === 'en') return progress
  const { said, ...rest } = progress
  return { ...rest, message: translateSentence(progress.message, said, locale) } as told
}

/** A job with what it reported last and why it ended, in a language. */
export function translateJob(job: JobView, locale: Locale): JobView {
  if (locale === 'en') return job
  return {
    ...job,
    progress: job.progress === null ? null : translateProgress(job.progress, locale),
    problem: job.problem === null ? null : translateProblem(job.problem, locale),
  }
}
