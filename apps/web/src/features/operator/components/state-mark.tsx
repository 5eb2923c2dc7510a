import type { OperatorOverview } from '@zero-sum/contracts/operator'
import { Check, Eye, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { classNames } from '../../../lib/class-names.ts'

const looks = {
  well: { Icon: Check, look: 'bg-leek text-on-leek' },
  strained: { Icon: Eye, look: 'bg-butter text-on-butter' },
  broken: { Icon: X, look: 'border-2 border-danger bg-danger-tint text-danger' },
} as const

/** How it is, told by shape and colour; the words beside it say the same. */
export function StateMark({ state }: { state: OperatorOverview['state'] }): ReactElement {
  const { Icon, look } = looks[state]
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'inline-flex size-12 shrink-0 items-center justify-center rounded-full',
        look,
      )}
    >
      <Icon className="size-6" strokeWidth={2.5} />
    </span>
  )
}
