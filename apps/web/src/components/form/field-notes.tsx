import { CircleAlert } from 'lucide-react'
import type { ReactElement } from 'react'

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
          <CircleAlert aria-hidden="true" className="mt-0.75 size-4 shrink-0" />
          {fault}
        </>
      )}
    </p>
  )
}
