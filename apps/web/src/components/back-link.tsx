import { ArrowLeft } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Link } from './link.tsx'

/** The way back to the page that a page belongs to. */
export function BackLink({ href, children }: { href: string; children: ReactNode }): ReactElement {
  return (
    <p className="text-small print:hidden">
      <Link
        className="inline-flex min-h-11 items-center gap-2 text-leek underline-offset-4 hover:underline"
        href={href}
      >
        <ArrowLeft aria-hidden="true" className="size-4.5" />
        {children}
      </Link>
    </p>
  )
}
