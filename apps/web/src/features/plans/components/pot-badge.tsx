import { CookingPot, Refrigerator } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { classNames } from '../../../lib/class-names.ts'
import type { PlanLanguage } from '../messages/index.ts'
import type { PotFacts } from '../pot-facts.ts'
import { potLabel, potSentence } from '../pot-words.ts'

const looks = {
  cooked: { Icon: CookingPot, colours: 'border-butter-edge bg-butter text-on-butter' },
  leftover: { Icon: Refrigerator, colours: 'border-leek/40 bg-leek-tint text-ink' },
} as const

/** "Cook for 2" or "Leftover"; a leftover leads to where it is cooked. */
export function PotBadge({
  pot,
  href,
  language,
}: {
  pot: PotFacts
  href: string | undefined
  language: PlanLanguage
}): ReactElement {
  const { Icon, colours } = looks[pot.kind]
  const classes = classNames(
    'relative z-10 mt-1 inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap rounded-full border px-2.5 font-semibold text-caption',
    colours,
  )
  const content = (
    <>
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      {potLabel(pot, language)}
      <span className="sr-only">. {potSentence(pot, language)}</span>
    </>
  )
  return href === undefined ? (
    <span className={classes}>{content}</span>
  ) : (
    <Link className={classNames(classes, 'hover:underline')} href={href}>
      {content}
    </Link>
  )
}
