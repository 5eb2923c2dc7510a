import type { ReactElement } from 'react'
import { Link } from './link.tsx'

/** The name beside its mark: a plate that is also a nought, cut by an equals sign. */
export function Wordmark(): ReactElement {
  return (
    <Link
      className="inline-flex min-h-11 items-center gap-2.5 font-bold text-[1.1875rem] tracking-[-0.02em]"
      href="/"
    >
      <svg aria-hidden="true" className="size-8" viewBox="0 0 32 32">
        <circle className="fill-leek" cx="16" cy="16" r="16" />
        <circle className="stroke-butter" cx="16" cy="16" fill="none" r="10" strokeWidth="3" />
        <path
          className="stroke-on-leek"
          d="M12 14h8M12 18.5h8"
          strokeLinecap="round"
          strokeWidth="2"
        />
      </svg>
      <span className="font-narrow">Zero Sum</span>
    </Link>
  )
}
