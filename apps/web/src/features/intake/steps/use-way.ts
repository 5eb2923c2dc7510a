'use client'

import type { Problem } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState, useTransition } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi, problemOfCall } from '../../../lib/call-api.ts'
import type { IntakeField, IntakeForm } from '../answers/intake-form.ts'
import type { Conflict, Keeper, KeepOutcome } from '../draft/create-keeper.ts'
import type { Kept } from '../draft/keep-draft.ts'
import { placeFaults } from '../faults/place-faults.ts'
import { concernsStep, isToldAt } from '../targets/concerns.ts'
import { previewIntake } from '../targets/preview-intake.ts'
import { askTargets, isAnswer } from '../targets/use-targets.ts'
import { nextStep, withDone } from './find-way.ts'
import type { StepName } from './step-names.ts'
import type { AnswersControl } from './use-answers.ts'

/** What came of the last wish to go somewhere else; a new object each time, so that the focus can follow. */
export type Moving =
  | { kind: 'faulty' | 'going' | 'resting' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'notSaved'; problem: Problem | undefined }

export type Way = {
  moving: Moving
  isBusy: boolean
  /** Goes on from a step if nothing stands against it. */
  goOn: (from: StepName) => Promise<void>
  /** Goes to a step, finished or not, and there to a field. */
  goTo: (step: StepName, field?: IntakeField) => Promise<void>
  /** Where the person was sent to last; asked for once, by the step that they arrive at. */
  takeArrival: (step: StepName) => { field: IntakeField | undefined } | undefined
  conflict: Conflict | undefined
  settle: (forOurs: boolean) => Promise<void>
  dismiss: () => void
}

/** The way from step to step: what must be right, what must be kept, and where the focus goes. */
export function useWay(
  control: AnswersControl,
  keeper: Keeper,
  takeTheirs: (conflict: Conflict) => void,
): Way {
  const router = useRouter()
  const [moving, setMoving] = useState<Moving>({ kind: 'resting' })
  const [conflict, setConflict] = useState<Conflict>()
  const [isOnTheWay, startTransition] = useTransition()
  const arrival = useRef<{ step: StepName; field: IntakeField | undefined } | undefined>(undefined)
  const keepUnits = useUnits()

  function show(step: StepName, field?: IntakeField): void {
    arrival.current = { step, field }
    startTransition(() => router.push(`/onboarding/${step}`))
    setMoving({ kind: 'resting' })
  }

  async function arrive(outcome: KeepOutcome, kept: Kept, field?: IntakeField): Promise<void> {
    if (outcome.kind === 'failed') return setMoving({ kind: 'notSaved', problem: outcome.problem })
    setConflict(outcome.kind === 'overtaken' ? outcome : undefined)
    if (outcome.kind === 'overtaken') return setMoving({ kind: 'resting' })
    control.replace({ form: control.latest().form, done: kept.answers.done })
    const areNew = await keepUnits(kept.answers.form).catch(() => false)
    show(kept.step, field)
    // Words and figures that the server wrote into the frame follow the units.
    if (areNew) router.refresh()
  }

  async function move(kept: Kept, field?: IntakeField): Promise<void> {
    setMoving({ kind: 'going' })
    await arrive(await keeper.keep(kept), kept, field)
  }

  async function goOn(from: StepName): Promise<void> {
    if (!control.check(from)) return setMoving({ kind: 'faulty' })
    setMoving({ kind: 'going' })
    const answers = withDone(control.latest(), from)
    const problem = await findRefusal(control, from)
    if (problem === undefined) return move({ step: nextStep(answers, from), answers })
    control.showServerFaults(placeFaults(problem.errors ?? [], control.latest().form))
    // What has no place of its own is in the list of faults.
    const hasPlace = isToldAt(from, problem, control.latest().form)
    setMoving(hasPlace ? { kind: 'refused', problem } : { kind: 'faulty' })
  }

  return {
    moving,
    isBusy: moving.kind === 'going' || isOnTheWay,
    goOn,
    goTo: (step, field) => move({ step, answers: control.latest() }, field),
    takeArrival: useCallback((step: StepName) => {
      const arrived = arrival.current
      if (arrived?.step !== step) return undefined
      arrival.current = undefined
      return arrived
    }, []),
    conflict,
    async settle(forOurs) {
      if (conflict === undefined) return
      setConflict(undefined)
      if (forOurs) return arrive(await keeper.insist(conflict), conflict.ours)
      takeTheirs(conflict)
      document.getElementById('step-title')?.focus()
    },
    dismiss: () => setConflict(undefined),
  }
}

/** Keeps the chosen units for every page, once each; true where the page was written in others. */
function useUnits(): (form: IntakeForm) => Promise<boolean> {
  const { settings } = useLanguage('onboarding').formats
  const kept = useRef('')
  return async ({ measureSystem, energyUnit }) => {
    const units = `${measureSystem} ${energyUnit}`
    if (units === kept.current) return false
    await callApi('/api/preferences', { method: 'PUT', body: { measureSystem, energyUnit } })
    kept.current = units
    return units !== `${settings.measureSystem} ${settings.energyUnit}`
  }
}

/** What the server has against the answers so far, where it is about this step or one before. */
async function findRefusal(control: AnswersControl, step: StepName): Promise<Problem | undefined> {
  const { form } = control.latest()
  const intake = step === 'you' ? undefined : previewIntake(form)
  if (intake === undefined) return undefined
  try {
    await askTargets(intake)
    return undefined
  } catch (thrown) {
    const problem = problemOfCall(thrown)
    return isAnswer(problem) && concernsStep(problem, step, form) ? problem : undefined
  }
}
