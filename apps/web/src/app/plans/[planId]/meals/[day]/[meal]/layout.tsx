import { Volume2, VolumeX, X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { recipeWords } from '../../../../../../features/recipe/messages/index.ts'
import { TimerGate } from '../../../../../../features/recipe/timers/timer-gate.tsx'
import { ClientLanguage } from '../../../../../../language/client-language.tsx'

const icon = { 'aria-hidden': true, className: 'size-5' } as const

/** The timers go on between a meal's page and its cook mode. */
export default function MealLayout({ children }: { children: ReactNode }): ReactElement {
  return (
    <ClientLanguage of={[recipeWords]}>
      {children}
      <TimerGate
        icons={{
          sound: <Volume2 {...icon} />,
          silence: <VolumeX {...icon} />,
          close: <X {...icon} />,
        }}
      />
    </ClientLanguage>
  )
}
