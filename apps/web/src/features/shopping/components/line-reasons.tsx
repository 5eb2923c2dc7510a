'use client'

import type { GroceryTickState } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { Link } from '../../../components/link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { LineView } from '../line-view.ts'
import type { en } from '../messages/en.ts'
import type { ListIcons } from './shopping-list.tsx'

/** What a line is for, meal by meal, and the word that it is at home already. */
export function LineReasons({
  line,
  state,
  onChange,
  icons,
}: {
  line: LineView
  state: GroceryTickState
  onChange: (state: GroceryTickState) => void
  icons: ListIcons
}): ReactElement {
  const { t } = useLanguage<keyof typeof en>('shopping')
  return (
    <div className="mb-3 ml-1 border-leek border-l-2 pl-4">
      <ul>
        {line.uses.map(({ href, words, dish, amount }) => (
          <li key={href}>
            <Link
              className="flex min-h-11 items-center gap-4 rounded-control py-1.5 text-small hover:bg-leek-tint"
              href={href}
            >
              <span className="min-w-0 flex-1">
                <span className="block text-caption text-muted first-letter:uppercase">
                  {words}
                </span>
                <span className="underline decoration-line underline-offset-4">{dish}</span>
              </span>
              <span className="tabular shrink-0 pr-1 text-muted">{amount}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Button
        className="mt-1 gap-1.5"
        look="secondary"
        onClick={() => onChange(state === 'have' ? 'open' : 'have')}
        size="small"
      >
        {icons.home}
        {t(state === 'have' ? 'haveNot' : 'haveIt')}
      </Button>
    </div>
  )
}
