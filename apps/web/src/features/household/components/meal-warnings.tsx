import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { type EaterWarnings, isGrave } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'

/** What in a dish is against somebody who eats of it, before anything is weighed; nothing where it suits all. */
export async function MealWarnings({
  warnings,
}: {
  warnings: readonly EaterWarnings[]
}): Promise<ReactElement | null> {
  if (warnings.length === 0) return null
  const { t, formats } = await getLanguage(householdWords)
  const isAboutHealth = warnings.some((one) => one.warnings.some(isGrave))
  return (
    <section
      aria-labelledby="not-for-title"
      className={`mt-6 rounded-control border-l-4 px-5 py-4 ${
        isAboutHealth ? 'border-danger bg-danger-tint' : 'border-butter-edge bg-surface'
      }`}
    >
      <h2 className="flex items-start gap-3 font-semibold text-lead" id="not-for-title">
        <TriangleAlert
          aria-hidden="true"
          className={`mt-1 size-5 shrink-0 ${isAboutHealth ? 'text-danger' : 'text-butter-edge'}`}
        />
        {t('notFor', { names: formats.list(warnings.map(({ name }) => name)) })}
      </h2>
      <ul className="mt-1.5 grid max-w-prose gap-1 sm:ml-8">
        {warnings.flatMap(({ name, warnings: ofOne }) =>
          ofOne.map(({ ndb, food, detail }) => <li key={`${name} ${ndb} ${food}`}>{detail}</li>),
        )}
      </ul>
      <p className="mt-1 sm:ml-8 print:hidden">
        <Link
          className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
          href="/household#plan-title"
        >
          {t('makeAnew')}
        </Link>
      </p>
    </section>
  )
}
