'use client'

import type { Problem } from '@zero-sum/contracts'
import { type ReactElement, useEffect, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { applyChange } from '../answers/apply-change.ts'
import type { IntakeField, IntakeForm } from '../answers/intake-form.ts'
import { fieldNames } from '../faults/field-names.ts'
import { focusField } from '../focus-field.ts'
import type { FaultKey } from '../messages/faults/index.ts'
import type { TargetKey } from '../messages/targets/index.ts'
import { type StepName, stepOfField } from '../steps/step-names.ts'
import { fieldsOfProblem, isAboutHealth, titleOfProblem } from '../targets/concerns.ts'
import { useIntake } from './intake-provider.tsx'

/** A refusal in words, what would work instead, and the ways to the answers that it comes from. */
export function RefusalWords({
  problem,
  step,
}: {
  problem: Problem
  step: StepName
}): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  const { moving } = useIntake().way
  const suggestions = problem.suggestions ?? []
  const section = useRef<HTMLElement>(null)
  // Whoever pressed "Continue" hears why it goes no further.
  useEffect(() => {
    if (moving.kind === 'refused') section.current?.focus()
  }, [moving])
  return (
    <section
      aria-labelledby="refusal-title"
      className="border-butter-edge border-l-4 pl-5"
      ref={section}
      tabIndex={-1}
    >
      <h2 className="font-bold font-narrow text-title" id="refusal-title">
        {t(titleOfProblem(problem))}
      </h2>
      <p className="mt-2 max-w-prose">{problem.detail}</p>
      {isAboutHealth(problem) ? (
        <p className="mt-2 max-w-prose text-muted text-small">{t('refusalKept')}</p>
      ) : null}
      {suggestions.length === 0 ? null : <WaysOut suggestions={suggestions} />}
      <OtherAnswers problem={problem} step={step} />
    </section>
  )
}

/** Each way out is taken with one press, where it names what to change. */
function WaysOut({
  suggestions,
}: {
  suggestions: NonNullable<Problem['suggestions']>
}): ReactElement {
  const { t, formats } = useLanguage<TargetKey>('targets')
  const { form, set } = useIntake()

  function take(changed: IntakeForm): void {
    set(changed)
    // This button goes; whoever pressed it goes on at the answer that has changed.
    const fields = (Object.keys(changed) as IntakeField[]).filter(
      (field) => changed[field] !== form[field],
    )
    if (!fields.some(focusField)) document.getElementById('step-title')?.focus()
  }

  return (
    <>
      <h3 className="mt-5 font-semibold">{t('waysOut')}</h3>
      <ul className="mt-1 divide-y divide-line border-line border-y">
        {suggestions.map(({ detail, change }) => {
          const changed =
            change === undefined ? form : applyChange(form, change, formats.settings.locale)
          return (
            <li
              className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 py-3"
              key={detail}
            >
              <span className="min-w-0 flex-1 basis-56">{detail}</span>
              {changed === form ? null : (
                <Button look="secondary" onClick={() => take(changed)} size="small">
                  {t('take')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Ways to the answers at other steps that the refusal comes from. */
function OtherAnswers({
  problem,
  step,
}: {
  problem: Problem
  step: StepName
}): ReactElement | null {
  const { t } = useLanguage<TargetKey>('targets')
  const { t: name } = useLanguage<FaultKey>('faults')
  const { form, way } = useIntake()
  const others = fieldsOfProblem(problem, form).filter((field) => stepOfField(field) !== step)
  if (others.length === 0) return null
  return (
    <p className="mt-3 flex flex-wrap gap-x-4">
      {others.map((field) => (
        <Button
          className="-mx-3.5"
          key={field}
          look="quiet"
          onClick={() => way.goTo(stepOfField(field), field)}
          size="small"
        >
          {t('toAnswer')}: {name(fieldNames[field])}
        </Button>
      ))}
    </p>
  )
}
