'use client'

import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import { FieldFrame } from './field-frame.tsx'
import type { FieldProps } from './field-group.tsx'
import { Mark } from './mark.tsx'
import { WordChips } from './word-chips.tsx'

/** Words typed one by one: Enter, a comma or leaving the field adds what is written; each can be taken out again. */
export function WordListField({
  name,
  label,
  hint,
  fault,
  onLeave,
  placeholder,
  says,
  words,
  onAdd,
  onRemove,
}: FieldProps & {
  placeholder: string
  says: {
    add: string
    /** What the list of words is. */
    added: string
    remove: (word: string) => string
  }
  words: readonly string[]
  onAdd: (words: string[]) => void
  onRemove: (word: string) => void
}): ReactElement {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)

  function add(): void {
    const written = typed
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
    if (written.length > 0) onAdd(written)
    setTyped('')
  }

  function addOnEnter(event: KeyboardEvent): void {
    if ((event.key !== 'Enter' && event.key !== ',') || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }

  return (
    <FieldFrame
      {...{ name, label, hint, fault }}
      below={
        <WordChips
          label={says.added}
          onRemove={(word) => {
            onRemove(word)
            // The pressed chip goes; whoever pressed it goes on here.
            input.current?.focus()
          }}
          removeLabel={says.remove}
          words={words}
        />
      }
    >
      <div className="flex gap-2">
        <input
          aria-describedby={`hint-${name} fault-${name}`}
          aria-invalid={fault === undefined ? undefined : true}
          autoCapitalize="none"
          autoComplete="off"
          className="min-h-11 w-full min-w-0 rounded-control border border-edge bg-surface px-3.5 placeholder:text-muted aria-invalid:border-danger"
          enterKeyHint="done"
          id={name}
          maxLength={60}
          name={name}
          onBlur={() => {
            add()
            onLeave?.()
          }}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={addOnEnter}
          placeholder={placeholder}
          ref={input}
          type="text"
          value={typed}
        />
        <button
          className="inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-control border border-edge bg-surface px-4 font-semibold text-small hover:bg-leek-tint"
          onClick={add}
          type="button"
        >
          <Mark className="size-4" sign="plus" />
          <span className="max-sm:sr-only">{says.add}</span>
        </button>
      </div>
    </FieldFrame>
  )
}
