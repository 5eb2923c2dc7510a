import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../lib/class-names.ts'
import { Link } from './link.tsx'

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-5 py-2 text-center font-semibold leading-snug transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60'

const looks = {
  primary: 'bg-leek text-on-leek hover:bg-leek-strong',
  secondary: 'border border-edge bg-surface text-ink hover:bg-leek-tint',
  quiet: 'text-leek underline-offset-4 hover:bg-leek-tint hover:underline',
  danger: 'border border-danger bg-surface text-danger hover:bg-danger-tint',
  cover: 'bg-cover-action text-on-cover-action hover:bg-china',
  coverQuiet: 'border border-on-cover-muted text-on-cover hover:bg-on-cover hover:text-cover',
} as const

const sizes = {
  normal: 'text-body',
  large: 'min-h-14 px-7 text-lead',
  small: 'px-3.5 text-small',
} as const

type Look = { look?: keyof typeof looks | undefined; size?: keyof typeof sizes | undefined }

// No library for variants: the page that stands in for a broken one carries this file, and every page carries that.
function buttonClasses({ look = 'primary', size = 'normal' }: Look, place?: string): string {
  return classNames(base, looks[look], sizes[size], place)
}

/** A native button; it submits nothing unless its `type` says so. `className` is for its place, never for its look. */
export function Button({
  look,
  size,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look): ReactElement {
  return <button className={buttonClasses({ look, size }, className)} type={type} {...rest} />
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({
  look,
  size,
  className,
  href,
  children,
}: Look & {
  href: string
  className?: string
  children: ReactNode
}): ReactElement {
  return (
    <Link className={buttonClasses({ look, size }, className)} href={href}>
      {children}
    </Link>
  )
}
