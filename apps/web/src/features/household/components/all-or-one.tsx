import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import type { MealAtTable } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'

/** The amounts of the whole pot, or those of the person's own portions: two addresses. */
export async function AllOrOne({
  isForAll,
  all,
  one,
}: {
  isForAll: boolean
  all: string
  one: string
}): Promise<ReactElement> {
  const { t } = await getLanguage(householdWords)
  const ways = [
    { href: all, words: t('forAll'), isHere: isForAll },
    { href: one, words: t('forYou'), isHere: !isForAll },
  ]
  return (
    <nav
      aria-label={t('amountsFor')}
      className="mt-3 inline-flex max-w-full overflow-hidden rounded-control border border-edge print:hidden"
    >
      {ways.map(({ href, words, isHere }) => (
        <Link
          aria-current={isHere ? 'true' : undefined}
          className="inline-flex min-h-11 items-center bg-surface px-3.5 font-medium text-small hover:bg-leek-tint aria-[current]:bg-butter aria-[current]:text-on-butter"
          href={href}
          key={href}
          replace
          scroll={false}
        >
          {words}
        </Link>
      ))}
    </nav>
  )
}

/** "For all 3 of you", and how many plates come out of the pot where it is eaten at other meals too. */
export async function EverybodyLine({ shared }: { shared: MealAtTable }): Promise<ReactElement> {
  const { t } = await getLanguage(householdWords)
  const { plates, helpings } = shared
  return (
    <p className="tabular font-semibold">
      {plates === helpings.length
        ? t('peopleCount', { people: plates })
        : t('peoplePlates', { people: helpings.length, plates })}
    </p>
  )
}
