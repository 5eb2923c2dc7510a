import type { ReactElement } from 'react'
import { Mark } from './mark.tsx'

/** What stands under a field: its fault if it has one, else nothing. */
export function FieldFault({
  id,
  fault,
}: {
  id: string
  fault?: string | undefined
}): ReactElement {
  return (
    <p className="flex items-start gap-1.5 font-medium text-danger text-small empty:hidden" id={id}>
      {fault === undefined ? null : (
        <>
          <Mark className="mt-0.75 size-4 shrink-0" sign="alert" />
          {fault}
        </>
      )}
    </p>
  )
}
