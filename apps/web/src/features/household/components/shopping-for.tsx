import type { ShoppingList } from '@zero-sum/contracts'
import { Users } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { householdWords } from '../messages/index.ts'

/** For how many people a shopping list is; nothing where the person eats alone. */
export async function ShoppingFor({
  eatAlong,
}: Pick<ShoppingList, 'eatAlong'>): Promise<ReactElement | null> {
  if (eatAlong === undefined) return null
  const { t, formats } = await getLanguage(householdWords)
  const { names, isCounted } = eatAlong
  const words = isCounted
    ? t('shoppingFor', {
        people: names.length + 1,
        names: formats.list([t('youAmong'), ...names]),
      })
    : t('shoppingAlone', { names: formats.list(names) })
  return (
    <p className="mt-1 flex max-w-prose items-start gap-2 text-small">
      <Users aria-hidden="true" className="mt-0.75 size-4 shrink-0 text-muted" />
      <span className={isCounted ? undefined : 'font-semibold'}>
        {words}{' '}
        <Link className="text-leek underline underline-offset-4 print:hidden" href="/household">
          {t('toHousehold')}
        </Link>
      </span>
    </p>
  )
}
