import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { classNames } from '../../../lib/class-names.ts'
import { isGrave, type MealAtTable } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'

/** "Not for Mia", where a dish is named; nothing where it suits all who eat of it. */
export async function WarnedBadge({
  shared,
  className,
}: {
  shared: Pick<MealAtTable, 'warnings'> | undefined
  className?: string
}): Promise<ReactElement | null> {
  if (shared === undefined || shared.warnings.length === 0) return null
  const { t, formats } = await getLanguage(householdWords)
  const isAboutHealth = shared.warnings.some(({ warnings }) => warnings.some(isGrave))
  return (
    <span
      className={classNames(
        'inline-flex min-h-6 items-start gap-1.5 rounded-control border px-2 py-0.5 font-semibold text-caption leading-snug',
        isAboutHealth
          ? 'border-danger bg-danger-tint text-danger'
          : 'border-butter-edge bg-surface text-ink',
        className,
      )}
    >
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      <span className="min-w-0">
        {t('notFor', { names: formats.list(shared.warnings.map(({ name }) => name)) })}
      </span>
    </span>
  )
}
