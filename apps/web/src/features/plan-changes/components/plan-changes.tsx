'use client'

import { type ReactElement, type ReactNode, useRef } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { type ChangeIcons, ChangesProvider } from '../changes-context.ts'
import type { PlanChangeKey } from '../messages/index.ts'
import { useChangeReports } from '../use-change-reports.ts'
import { useChangeTools } from '../use-change-tools.ts'
import { UndoToast } from './undo-toast.tsx'

/**
 * Makes what is inside a plan that can be changed: one change at a time, each shown as the server has it afterwards, and
 * each with its way back. The sheet with other dishes is fetched when it is first opened.
 */
export function PlanChanges({
  planId,
  revision: shownRevision,
  icons,
  children,
}: {
  planId: string
  revision: number
  icons: ChangeIcons
  children: ReactNode
}): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const { news, isRefreshing, reports } = useChangeReports(t('unreachable'))
  // What the server answered last may be newer than what the page was written from.
  const revision = useRef(shownRevision)
  revision.current = Math.max(revision.current, shownRevision)
  const { tools, sheet, closeSheet } = useChangeTools(planId, revision, icons, reports)
  return (
    <ChangesProvider value={tools}>
      <div aria-busy={tools.pending !== undefined || isRefreshing}>{children}</div>
      <UndoToast news={news} onDismiss={reports.forget} />
      {sheet === undefined ? null : (
        <sheet.Sheet
          closeIcon={icons.close}
          meal={sheet.meal}
          onClose={closeSheet}
          onStale={() => {
            closeSheet()
            reports.refresh()
          }}
          onSwapped={(made, dish) => {
            revision.current = made.revision
            closeSheet()
            reports.tell(t('isNow', { meal: sheet.meal.title, dish }), true)
            reports.refresh()
          }}
          planId={planId}
          revision={revision.current}
        />
      )}
    </ChangesProvider>
  )
}
