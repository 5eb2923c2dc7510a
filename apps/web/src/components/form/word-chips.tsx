'use client'

import type { ReactElement } from 'react'
import { Mark } from './mark.tsx'

/** Words that were added, each of which can be taken out again. */
export function WordChips({
  label,
  words,
  removeLabel,
  onRemove,
}: {
  /** What the list is, for whoever does not see it. */
  label: string
  words: readonly string[]
  /** What a chip does, for whoever does not see its cross: "Remove pork". */
  removeLabel: (word: string) => string
  onRemove: (word: string) => void
}): ReactElement | null {
  if (words.length === 0) return null
  return (
    <ul aria-label={label} className="mt-2 flex flex-wrap gap-2">
      {words.map((word) => (
        <li key={word}>
          <button
            aria-label={removeLabel(word)}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-butter-edge bg-butter px-4 font-semibold text-on-butter text-small hover:line-through"
            onClick={() => onRemove(word)}
            type="button"
          >
            {word}
            <Mark className="size-4" sign="cross" />
          </button>
        </li>
      ))}
    </ul>
  )
}
