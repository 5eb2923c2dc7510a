'use client'

import type { ComponentProps, ReactElement } from 'react'

/** A labelled line of text. */
export function TextField({
  id,
  label,
  hint,
  ...input
}: { id: string; label: string; hint?: string } & Omit<
  ComponentProps<'input'>,
  'className' | 'id'
>): ReactElement {
  return (
    <div>
      <label className="block font-semibold" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="text-muted text-small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        {...input}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="mt-2 min-h-11 w-full rounded-control border border-edge bg-surface px-3.5 disabled:cursor-not-allowed disabled:opacity-60"
        id={id}
      />
    </div>
  )
}
