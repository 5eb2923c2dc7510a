'use client'

import { type ReactElement, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { RecipeKey } from '../messages/index.ts'
import { ring } from './ring.ts'
import {
  extendTimer,
  noTimers,
  readTimers,
  ringTimers,
  stopTimer,
  subscribe,
  type Timer,
} from './timer-store.ts'

export type DockIcons = Record<'close' | 'silence' | 'sound', ReactNode>

/** All timers that run, at the foot of the window. Sound is off until somebody turns it on. */
export function TimerDock({ icons }: { icons: DockIcons }): ReactElement {
  const { t } = useLanguage<RecipeKey>('recipe')
  const timers = useSyncExternalStore(subscribe, readTimers, noTimers)
  const [now, setNow] = useState(0)
  const [hasSound, setSound] = useState(false)
  const [said, setSaid] = useState('')
  const isRunning = timers.some(({ isDone }) => !isDone)

  useEffect(() => {
    if (!isRunning) return
    const tick = () => {
      setNow(Date.now())
      const ended = ringTimers(Date.now())
      if (ended.length === 0) return
      setSaid(ended.map(({ label }) => t('timerDone', { label })).join('. '))
      if (hasSound) ring()
    }
    tick()
    const clock = setInterval(tick, 500)
    return () => clearInterval(clock)
  }, [isRunning, hasSound, t])

  return (
    <>
      <p className="sr-only" role="alert">
        {said}
      </p>
      {timers.length === 0 ? null : (
        <section
          aria-label={t('timers')}
          className="fixed inset-x-3 bottom-[calc(4.4rem+env(safe-area-inset-bottom))] z-50 mx-auto flex max-w-2xl items-end gap-2 md:bottom-5 print:hidden"
        >
          <ul className="grid min-w-0 flex-1 gap-2">
            {timers.map((timer) => (
              <TimerLine closeIcon={icons.close} key={timer.id} now={now} timer={timer} />
            ))}
          </ul>
          <button
            aria-label={t(hasSound ? 'soundOn' : 'soundOff')}
            aria-pressed={hasSound}
            className="inline-flex size-13 shrink-0 items-center justify-center rounded-card border border-edge bg-surface text-leek hover:bg-leek-tint"
            onClick={() => setSound(!hasSound)}
            title={t(hasSound ? 'soundOn' : 'soundOff')}
            type="button"
          >
            {hasSound ? icons.sound : icons.silence}
          </button>
        </section>
      )}
    </>
  )
}

function TimerLine({
  timer: { id, label, endsAt, isDone },
  now,
  closeIcon,
}: {
  timer: Timer
  now: number
  closeIcon: ReactNode
}): ReactElement {
  const { t, formats } = useLanguage<RecipeKey>('recipe')
  const left = formats.elapsed(Math.max(0, endsAt - now + 999))
  return (
    <li
      className={`flex min-h-13 items-center gap-2 rounded-card border py-1 pr-1 pl-4 shadow-[0_6px_24px_rgb(0_0_0/0.18)] ${isDone ? 'border-paprika bg-paprika-tint' : 'border-butter-edge bg-butter text-on-butter'}`}
    >
      <p className="min-w-0 flex-1 truncate text-small">{label}</p>
      <p className="tabular shrink-0 font-bold font-narrow text-title" role="timer">
        {isDone ? formats.elapsed(0) : left}
      </p>
      <button
        aria-label={t('timerMore', { label })}
        className="min-h-11 shrink-0 rounded-control px-2.5 font-semibold text-small hover:bg-ink/10"
        onClick={() => extendTimer(id, 60)}
        type="button"
      >
        {t('plusMinute')}
      </button>
      <button
        aria-label={t(isDone ? 'timerDismiss' : 'timerStop', { label })}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-ink/10"
        onClick={() => stopTimer(id)}
        type="button"
      >
        {closeIcon}
      </button>
    </li>
  )
}
