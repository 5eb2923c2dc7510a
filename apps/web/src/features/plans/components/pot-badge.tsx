import type { PotWords } from '@zero-sum/nutrition-engine/describe-pot'
import { CookingPot, Refrigerator } from 'lucide-react'
import type { ReactElement } from 'react'
import { classNames } from '../../../lib/class-names.ts'

const looks = {
  cooked: { icon: CookingPot, colours: 'border-butter-edge bg-butter text-on-butter' },
  leftover: { icon: Refrigerator, colours: 'border-leek/40 bg-leek-tint text-ink' },
} as const

/** "Cook for 2" or "Leftover", to be seen from afar. */
export function PotBadge({ pot }: { pot: PotWords }): ReactElement {
  const { colours } = looks[pot.kind]
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border px-2.5 py-0.5 font-semibold text-caption',
        colours,
      )}
    >
      <PotIcon className="size-3.5" kind={pot.kind} />
      {pot.label}
    </span>
  )
}

/** The badge's picture alone, for where there is no room; it says nothing to those who cannot see it. */
export function PotIcon({
  kind,
  className,
}: {
  kind: PotWords['kind']
  className?: string
}): ReactElement {
  const Icon = looks[kind].icon
  return <Icon aria-hidden="true" className={classNames('shrink-0', className)} />
}
