import type { Plan } from '@zero-sum/contracts'
import { createFormats, type FormatSettings } from '@zero-sum/language'
import { sayPlanDays } from '@zero-sum/plan-forms'
import { type PlanPdfOptions, planPdf } from '@zero-sum/plan-forms/pdf'

/** What a thread is asked: a plan in the person's language, the paper, and how the person wants figures and dates. */
export type PdfTask = Pick<PlanPdfOptions, 'madeAt' | 'paper' | 'shopping'> & {
  plan: Plan
  settings: FormatSettings
}

export type PdfResult =
  | { kind: 'made'; bytes: Uint8Array }
  /** `name` is the error's, never its message, which may quote a person's data. */
  | { kind: 'broke'; name: string }

/** Sets a plan as a PDF; what goes wrong is part of the result. */
export async function doPdfTask({ plan, settings, ...rest }: PdfTask): Promise<PdfResult> {
  const formats = createFormats(settings)
  try {
    const title = sayPlanDays(plan, formats)
    const bytes = await planPdf(plan, { ...rest, title, formats })
    return { kind: 'made', bytes }
  } catch (error) {
    return { kind: 'broke', name: error instanceof Error ? error.name : typeof error }
  }
}
