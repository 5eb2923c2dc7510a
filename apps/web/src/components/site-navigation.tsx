'use client'

import { CircleUserRound, History, House, UtensilsCrossed } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactElement } from 'react'

const places = [
  { href: '/', label: 'Home', Icon: House },
  { href: '/intake', label: 'New plan', Icon: UtensilsCrossed },
  { href: '/history', label: 'History', Icon: History },
  { href: '/account', label: 'Account', Icon: CircleUserRound },
] as const

/** The four places of the product: in the header where there is room, at the thumb on a phone. */
export function SiteNavigation({ at }: { at: 'header' | 'foot' }): ReactElement {
  const pathname = usePathname()
  if (at === 'header')
    return (
      <nav aria-label="Main" className="hidden md:block">
        <ul className="flex gap-1">
          {places.slice(1).map(({ href, label }) => (
            <li key={href}>
              <Link
                aria-current={pathname === href ? 'page' : undefined}
                className="inline-flex min-h-11 items-center rounded-control px-3.5 font-medium text-small underline-offset-8 hover:bg-leek-tint aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:decoration-paprika"
                href={href}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    )
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="grid grid-cols-4">
        {places.map(({ href, label, Icon }) => (
          <li key={href}>
            <Link
              aria-current={pathname === href ? 'page' : undefined}
              className="flex min-h-15 flex-col items-center justify-center gap-0.5 font-medium text-caption text-muted aria-[current=page]:text-leek"
              href={href}
            >
              <Icon aria-hidden="true" className="size-5.5" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
