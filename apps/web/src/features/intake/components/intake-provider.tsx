'use client'

import type { IntakeDraft } from '@zero-sum/contracts'
import dynamic from 'next/dynamic'
import { useRouter, useSelectedLayoutSegment } from 'next/navigation'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from 'react'
import { type Conflict, createKeeper } from '../draft/create-keeper.ts'
import { useLeaving } from '../draft/use-leaving.ts'
import { placeFaults } from '../faults/place-faults.ts'
import { type Answers, mayOpen, openAt } from '../steps/find-way.ts'
import { findStep } from '../steps/step-names.ts'
import { type AnswersControl, useAnswers } from '../steps/use-answers.ts'
import { useWay, type Way } from '../steps/use-way.ts'
import { isCorrectable } from '../targets/concerns.ts'
import { useTargets } from '../targets/use-targets.ts'

type Intake = AnswersControl & {
  way: Way
  targets: ReturnType<typeof useTargets>
  /** Newer answers of another device have just been taken over. */
  wasTakenOver: boolean
  /** The names of those who eat along. */
  eatAlong: readonly string[]
  /** Whether the plan is to be for them too. */
  isForAll: boolean
  setForAll: (isForAll: boolean) => void
}

/** Comes when two devices differ, which is seldom. */
const ConflictDialog = dynamic(() =>
  import('./conflict-dialog.tsx').then((module) => module.ConflictDialog),
)

const IntakeContext = createContext<Intake | undefined>(undefined)

/** Holds the answers while the steps come and go, and keeps them on the server. */
export function IntakeProvider({
  initial,
  today,
  eatAlong,
  children,
}: {
  initial: { answers: Answers; updatedAt: string | null }
  /** Where the person is, as YYYY-MM-DD. */
  today: string
  eatAlong: readonly string[]
  children: ReactNode
}): ReactElement {
  const router = useRouter()
  const step = findStep(useSelectedLayoutSegment() ?? '') ?? 'you'
  const control = useAnswers(initial.answers, today)
  const [keeper] = useState(() => createKeeper(initial))
  const [wasTakenOver, setTakenOver] = useState(false)
  const [wantsForAll, setForAll] = useState(true)
  const isForAll = wantsForAll && eatAlong.length > 0

  async function takeOver(draft: IntakeDraft): Promise<void> {
    const { readAnswers } = await import('../steps/read-answers.ts')
    const answers = readAnswers(draft.answers)
    control.replace(answers)
    keeper.see(answers, draft.updatedAt)
    setTakenOver(true)
    if (!mayOpen(answers, step)) router.push(`/onboarding/${openAt(answers, draft.step, false)}`)
  }

  const way = useWay(control, keeper, ({ theirs }: Conflict) => void takeOver(theirs))
  useLeaving(
    keeper,
    () => ({ step, answers: control.latest() }),
    (draft) => void takeOver(draft),
  )

  const targets = useTargets(control.form, isForAll)
  const { state, problem } = targets
  const { showServerFaults, latest } = control
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer of the server speaks once, about the answers of then.
  useEffect(() => {
    if (state === 'ready') showServerFaults({})
    else if (state === 'refused' && problem !== undefined && isCorrectable(problem))
      showServerFaults(placeFaults(problem.errors ?? [], latest().form))
  }, [state, problem])

  return (
    <IntakeContext
      value={{ ...control, way, targets, wasTakenOver, eatAlong, isForAll, setForAll }}
    >
      {children}
      {way.conflict === undefined ? null : <ConflictDialog conflict={way.conflict} way={way} />}
    </IntakeContext>
  )
}

/** The answers that the steps work on, the way between the steps, and the targets that come of the answers. */
export function useIntake(): Intake {
  const intake = useContext(IntakeContext)
  if (intake === undefined) throw new Error('A part of the intake stands outside of it.')
  return intake
}
