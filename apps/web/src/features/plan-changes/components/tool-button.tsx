import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../../lib/class-names.ts'

/** A square button with a picture; its name is for those who do not see it, and for whoever rests on it. */
export function ToolButton({
  name,
  icon,
  label,
  className,
  isBusy = false,
  onClick,
  ...rest
}: {
  name: string
  icon: ReactNode
  /** Shown beside the picture where there is room. */
  label?: string
  /** Something else is being done: it keeps the focus and does nothing. */
  isBusy?: boolean
} & Omit<ComponentProps<'button'>, 'children' | 'name'>): ReactElement {
  return (
    <button
      aria-disabled={isBusy ? true : undefined}
      aria-label={name}
      className={classNames(
        'needs-script inline-flex print:hidden min-h-11 min-w-11 items-center justify-center gap-2 rounded-control text-leek hover:bg-leek-tint disabled:opacity-60 aria-disabled:cursor-wait aria-disabled:opacity-60 aria-pressed:bg-butter aria-pressed:text-on-butter',
        label === undefined ? '' : 'px-3 font-semibold text-small',
        className,
      )}
      title={label === undefined ? name : undefined}
      onClick={isBusy ? undefined : onClick}
      type="button"
      {...rest}
    >
      {icon}
      {label}
    </button>
  )
}
