'use client'

import { type ComponentType, type RefObject, useMemo, useState } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import { type ChangedPlan, changesOf } from './call-changes.ts'
import type { ChangeIcons, NamedMeal, PlanChangeTools } from './changes-context.ts'
import type { SwapSheetProps } from './components/swap-sheet.tsx'
import type { PlanChangeKey } from './messages/index.ts'
import type { Reports } from './use-change-reports.ts'

export type OpenSheet = { meal: NamedMeal; Sheet: ComponentType<SwapSheetProps> }

/** The tools of a plan; `revision` is the newest that is known, which the server's answers move on. */
export function useChangeTools(
  planId: string,
  revision: RefObject<number>,
  icons: ChangeIcons,
  reports: Reports,
): { tools: PlanChangeTools; sheet: OpenSheet | undefined; closeSheet: () => void } {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const [pending, setPending] = useState<string | undefined>(undefined)
  const [sheet, setSheet] = useState<OpenSheet | undefined>(undefined)
  const tools = useMemo((): PlanChangeTools => {
    const changes = changesOf(planId)
    const work = async (
      name: string,
      change: Promise<ChangedPlan>,
      say: (made: ChangedPlan) => string,
    ) => {
      setPending(name)
      reports.forget()
      try {
        const made = await change
        revision.current = made.revision
        reports.tell(say(made), name !== 'undo', name === 'undo')
        reports.refresh()
      } catch (thrown) {
        reports.tellFault(thrown)
      }
      setPending(undefined)
    }
    return {
      pending,
      icons,
      openSwap(meal) {
        import('./components/swap-sheet.tsx')
          .then(({ SwapSheet }) => setSheet({ meal, Sheet: SwapSheet }))
          .catch(() => reports.tell(t('unreachable'), false))
      },
      remake(scope, name, before) {
        void work(name, changes.remake(scope, revision.current), ({ plan }) => {
          if (scope.kind === 'unlocked') return t('allRemade')
          if (scope.kind === 'day') return t('dayRemade', { day: name })
          const now = plan.days.find(({ day }) => day === scope.day)?.meals[scope.meal]
          const isSame = now?.recipeId === before?.recipeId
          return t(isSame ? 'stayed' : 'isNow', { meal: name, dish: now?.name ?? '' })
        })
      },
      async lock(meal, locked) {
        try {
          await changes.lock(meal, locked)
          reports.tell(t(locked ? 'lockedNow' : 'unlockedNow', { meal: meal.title }), false)
          reports.refresh()
          return true
        } catch (thrown) {
          reports.tellFault(thrown)
          return false
        }
      },
      undo() {
        void work('undo', changes.undo(revision.current), () => t('undone'))
      },
    }
  }, [planId, revision, pending, icons, reports, t])
  return { tools, sheet, closeSheet: () => setSheet(undefined) }
}
