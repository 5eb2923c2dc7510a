import type { ComponentProps, ReactElement } from 'react'
import { MarginSection } from '../../../components/margin-section.tsx'

/** One chapter of the form. */
export function FormSection({
  children,
  ...section
}: ComponentProps<typeof MarginSection>): ReactElement {
  return (
    <MarginSection {...section}>
      <div className="grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-8">{children}</div>
    </MarginSection>
  )
}
