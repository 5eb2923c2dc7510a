import type { ComponentProps, ReactElement } from 'react'

type Input = Omit<ComponentProps<'input'>, 'className' | 'type'>

/** One of many that may apply, in a row: a checkbox. */
export function CheckRow({
  label,
  hint,
  ...input
}: { label: string; hint?: string | undefined } & Input): ReactElement {
  return (
    <label className="-mx-2 flex min-h-11 items-start gap-3 rounded-control px-2 py-2.5 hover:bg-leek-tint has-focus-visible:outline-3 has-focus-visible:outline-paprika">
      <input
        {...input}
        className="mt-0.75 size-5 shrink-0 accent-leek focus-visible:outline-none"
        type="checkbox"
      />
      <span className="min-w-0 leading-snug">
        {label}
        {hint === undefined ? null : <span className="block text-muted text-small">{hint}</span>}
      </span>
    </label>
  )
}
