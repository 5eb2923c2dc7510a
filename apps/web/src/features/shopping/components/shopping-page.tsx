import { ChevronDown, House } from 'lucide-react'
import { cookies } from 'next/headers'
import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { ShoppingFor } from '../../household/components/shopping-for.tsx'
import { LazyInstallHint } from '../../offline/components/lazy-install-hint.tsx'
import { listView } from '../list-view.ts'
import { shoppingWords } from '../messages/index.ts'
import { readShopping } from '../read-shopping.ts'
import { parseView, viewCookie } from '../view.ts'
import { ShoppingList } from './shopping-list.tsx'

/** The shopping list of a plan, made for one thumb in a supermarket. */
export async function ShoppingPage({ planId }: { planId: string }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(shoppingWords)
  const answer = await readShopping(planId)
  if (answer.kind === 'problem')
    return (
      <div className="page max-w-3xl py-10">
        <ProblemPanel problem={answer.problem} />
      </div>
    )
  const list = answer.value
  const view = parseView((await cookies()).get(viewCookie)?.value)
  const [first, last] = [list.days[0], list.days.at(-1)]
  const span =
    first?.date === undefined || last?.date === undefined
      ? formats.list([first, last].flatMap((day) => (day ? [formats.weekday(day.weekday)] : [])))
      : formats.dateRange(first.date, last.date)
  return (
    <div className="page max-w-5xl pt-4 pb-10 md:pt-8">
      <h1 className="font-bold font-narrow text-heading">{t('title')}</h1>
      <p className="mt-1.5 max-w-prose text-muted text-small">{t('everything', { span })}</p>
      <ShoppingFor eatAlong={list.eatAlong} />
      <ClientLanguage of={[shoppingWords]}>
        <ShoppingList
          icons={{
            chevron: <ChevronDown aria-hidden="true" className="size-5" />,
            home: <House aria-hidden="true" className="size-4" />,
          }}
          list={listView(list, { t, formats })}
          planId={list.planId}
          rendered={list.ticks}
          span={span}
          view={view}
        />
        <LazyInstallHint />
      </ClientLanguage>
    </div>
  )
}
