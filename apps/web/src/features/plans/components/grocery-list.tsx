'use client'

import type { GroceryItem } from '@zero-sum/contracts'
import { type ReactElement, useState } from 'react'
import { toggled } from '../../../components/form/choice-chips.tsx'
import { formatGrams } from '../../../lib/format-number.ts'
import { groupByAisle } from '../grocery-aisles.ts'

/** What to buy, aisle by aisle. Ticks last as long as the page. */
export function GroceryList({ list }: { list: readonly GroceryItem[] }): ReactElement {
  const [ticked, setTicked] = useState<readonly string[]>([])
  return (
    <div>
      <p aria-live="polite" className="tabular mb-4 text-muted text-small print:hidden">
        {ticked.length} of {list.length} ticked off
      </p>
      <div className="gap-x-10 sm:columns-2 print:columns-2">
        {groupByAisle(list).map(({ name, items }) => (
          <section className="mb-6 break-inside-avoid" key={name}>
            <h3 className="border-line border-b pb-1.5 font-semibold first-letter:uppercase">
              {name}
            </h3>
            <ul>
              {items.map((item) => (
                <li key={item.ndb}>
                  <label className="-mx-2 flex min-h-11 items-start gap-3 rounded-control px-2 py-2.5 text-small hover:bg-leek-tint has-focus-visible:outline-3 has-focus-visible:outline-paprika print:min-h-0 print:py-1">
                    <input
                      checked={ticked.includes(item.ndb)}
                      className="peer mt-0.5 size-5 shrink-0 accent-leek focus-visible:outline-none"
                      onChange={() => setTicked(toggled(ticked, item.ndb))}
                      type="checkbox"
                    />
                    <span className="min-w-0 flex-1 peer-checked:text-muted peer-checked:line-through">
                      {item.food}
                    </span>
                    <span className="tabular shrink-0 text-right peer-checked:text-muted">
                      <Amount item={item} />
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

/** Pieces with what they weigh; what is sold by weight needs only that. */
function Amount({ item }: { item: GroceryItem }): ReactElement {
  const isWeight = /^[\d.,]+ k?g$/.test(item.household)
  return (
    <>
      <span className="block font-medium">{item.household}</span>
      {isWeight ? null : (
        <span className="block text-caption text-muted">{formatGrams(item.purchaseGrams)}</span>
      )}
    </>
  )
}
