import type { ComponentProps, ReactElement } from 'react'

type Input = Omit<ComponentProps<'input'>, 'className' | 'type'>

/** One choice of a few, with room for a hint: a radio button underneath. */
export function ChoiceCard({
  label,
  hint,
  ...input
}: { label: string; hint?: string | undefined } & Input): ReactElement {
  return (
    <label className="flex min-h-11 items-start gap-3 rounded-control border border-edge bg-surface px-3.5 py-2.5 transition-colors hover:bg-leek-tint has-checked:border-leek has-checked:bg-leek-tint has-checked:shadow-[inset_0_0_0_1px_var(--leek)] has-focus-visible:outline-3 has-focus-visible:outline-paprika has-focus-visible:outline-offset-2">
      <input
        {...input}
        className="mt-1.25 size-4.5 shrink-0 accent-leek focus-visible:outline-none"
        type="radio"
      />
      <span className="min-w-0">
        <span className="block font-medium">{label}</span>
        {hint === undefined ? null : (
          <span className="block text-muted text-small leading-snug">{hint}</span>
        )}
      </span>
    </label>
  )
}
