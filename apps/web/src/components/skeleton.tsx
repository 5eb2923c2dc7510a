import type { ReactElement } from 'react'
import { classNames } from '../lib/class-names.ts'

/** A grey shape of the final size, drawn only if the wait is longer than 200 ms. */
export function Skeleton({ className }: { className: string }): ReactElement {
  return <div aria-hidden="true" className={classNames('skeleton', className)} />
}
