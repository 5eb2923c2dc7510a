import { Timer } from 'lucide-react'
import type { ReactElement } from 'react'
import { findDurations } from '../find-durations.ts'
import type { RecipeLanguage } from '../messages/index.ts'
import { TimerButton } from '../timers/timer-button.tsx'

/** A timer for each time that a step speaks of; nothing where it speaks of none. */
export function StepTimers({
  step,
  number,
  dish,
  language: { t, formats },
}: {
  step: string
  /** From 1. */
  number: number
  dish: string
  language: RecipeLanguage
}): ReactElement | null {
  const durations = findDurations(step)
  if (durations.length === 0) return null
  return (
    <span className="mt-2 flex flex-wrap gap-2 print:hidden">
      {durations.map((seconds) => {
        const time =
          seconds % 60 === 0 ? formats.minutes(seconds / 60) : formats.elapsed(seconds * 1000)
        return (
          <TimerButton
            id={`${dish} ${number} ${seconds}`}
            key={seconds}
            label={t('timerLabel', { time, step: number })}
            name={t('timerStart', { time })}
            seconds={seconds}
          >
            <Timer aria-hidden="true" className="size-4" />
            {time}
          </TimerButton>
        )
      })}
    </span>
  )
}
