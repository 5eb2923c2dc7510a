import type { PlanChange } from '@zero-sum/contracts'
import type { Translate } from '@zero-sum/language'
import type { VersionKey } from './messages/index.ts'

/** What made a version, in words. */
export function changeWords(change: PlanChange | null, t: Translate<VersionKey>): string {
  if (change === null) return t('made')
  switch (change.kind) {
    case 'swap':
      return t('swap', { day: change.day })
    case 'restore':
      return t('restore', { to: change.to })
    case 'undo':
      return t('undo')
    case 'regenerate':
      switch (change.scope.kind) {
        case 'meal':
          return t('regenerateMeal', { day: change.scope.day })
        case 'day':
          return t('regenerateDay', { day: change.scope.day })
        case 'unlocked':
          return t('regenerateAll')
      }
  }
}
