import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Conflict } from '../draft/create-keeper.ts'
import type { OnboardingKey } from '../messages/onboarding/index.ts'
import { findStep } from '../steps/step-names.ts'
import type { Way } from '../steps/use-way.ts'

/** Two devices hold different answers: says so and lets the person choose, since nobody else can. */
export function ConflictDialog({ conflict, way }: { conflict: Conflict; way: Way }): ReactElement {
  const { t, formats } = useLanguage<OnboardingKey>('onboarding')
  const { settle, dismiss } = way
  const step = findStep(conflict.theirs.step)
  return (
    <ConfirmDialog isOpen onClose={dismiss} title={t('conflictTitle')}>
      <p className="mt-3">
        {t('conflictLead', {
          when: formats.instant(conflict.theirs.updatedAt),
          step: t(step ?? 'you'),
        })}
      </p>
      <div className="mt-6 grid gap-5">
        <Choice hint={t('conflictMineHint')}>
          <Button onClick={() => settle(true)}>{t('conflictMine')}</Button>
        </Choice>
        <Choice hint={t('conflictTheirsHint')}>
          <Button look="secondary" onClick={() => settle(false)}>
            {t('conflictTheirs')}
          </Button>
        </Choice>
      </div>
    </ConfirmDialog>
  )
}

function Choice({ hint, children }: { hint: string; children: ReactElement }): ReactElement {
  return (
    <div>
      {children}
      <p className="mt-1.5 text-muted text-small">{hint}</p>
    </div>
  )
}
