'use client'

import { usePathname } from 'next/navigation'
import type { ReactElement, ReactNode } from 'react'
import { Link } from './link.tsx'

/** A link to one of the places; it says so where the page shown lies within that place. */
export function NavigationLink({
  href,
  within,
  className,
  children,
}: {
  href: string
  /** A path, or the last part of one: the shopping list lies under its plan. Without it the page itself alone counts. */
  within?: string
  className: string
  children: ReactNode
}): ReactElement {
  const pathname = usePathname()
  const isShopping = pathname.endsWith('/shopping')
  const isWithin = within !== undefined && !isShopping && pathname.startsWith(within)
  const isCurrent = within === '/shopping' ? isShopping : isWithin
  return (
    <Link
      aria-current={pathname === href ? 'page' : isCurrent ? 'true' : undefined}
      className={className}
      href={href}
    >
      {children}
    </Link>
  )
}
