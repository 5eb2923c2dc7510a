'use client'

import type { ReactElement } from 'react'

/** Prints the page. */
export function PrintButton({ label, icon }: { label: string; icon: ReactElement }): ReactElement {
  return (
    <button
      className="needs-script inline-flex min-h-11 items-center gap-2 rounded-control px-3 font-semibold text-small underline-offset-4 hover:underline print:hidden"
      onClick={() => window.print()}
      type="button"
    >
      {icon}
      {label}
    </button>
  )
}
