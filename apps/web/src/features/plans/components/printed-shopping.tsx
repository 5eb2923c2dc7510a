import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { ShoppingFor } from '../../household/components/shopping-for.tsx'
import { listView } from '../../shopping/list-view.ts'
import { shoppingWords } from '../../shopping/messages/index.ts'
import { readShopping } from '../../shopping/read-shopping.ts'

/** The shopping list on paper: by aisle in two columns, a box before each line. */
export async function PrintedShopping({ planId }: { planId: string }): Promise<ReactElement> {
  const answer = await readShopping(planId)
  if (answer.kind === 'problem') return <ProblemPanel problem={answer.problem} />
  const { aisles } = listView(answer.value, await getLanguage(shoppingWords))
  return (
    <>
      <ShoppingFor eatAlong={answer.value.eatAlong} />
      <div className="mt-3 gap-x-10 sm:columns-2 print:columns-2">
        {aisles.map(({ key, title, lines }) => (
          <section className="mb-4 break-inside-avoid" key={key}>
            <h3 className="border-ink border-b pb-1 font-semibold">{title}</h3>
            <ul>
              {lines.map(({ id, name, amount }) => (
                <li
                  className="flex items-baseline gap-2.5 border-line border-b py-1 text-small"
                  key={id}
                >
                  <span
                    aria-hidden="true"
                    className="size-3 shrink-0 self-center border border-ink"
                  />
                  <span className="min-w-0 flex-1">{name}</span>
                  <span className="tabular">{amount}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
