import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../lib/class-names.ts'

/** A line to type in, with its unit. Text underneath, so that a comma is as good as a point and nothing scrolls it away. */
export function LineBox({
  unit,
  className,
  ...input
}: { unit?: string | undefined } & Omit<ComponentProps<'input'>, 'type'>): ReactElement {
  return (
    <div
      className={classNames(
        'flex items-center rounded-control border border-edge bg-surface focus-within:outline-3 focus-within:outline-paprika focus-within:outline-offset-2 has-aria-invalid:border-danger',
        className,
      )}
    >
      <input
        {...input}
        autoComplete="off"
        className={classNames(
          'min-h-11 w-full min-w-0 bg-transparent px-3.5 focus-visible:outline-none',
          input.inputMode !== 'text' && 'tabular font-medium text-lead',
        )}
        type="text"
      />
      {unit === undefined ? null : (
        <span className="shrink-0 pr-3.5 text-muted text-small">{unit}</span>
      )}
    </div>
  )
}
