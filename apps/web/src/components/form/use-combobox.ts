'use client'

import { type ComponentProps, type KeyboardEvent, useEffect, useState } from 'react'
import { type ComboOption, isSameText, matchOptions } from './match-options.ts'

export type ComboboxControl = {
  isOpen: boolean
  /** What the options are narrowed down by: nothing until somebody types. */
  typed: string | undefined
  matches: ComboOption[]
  /** The option that Enter would take. */
  active: ComboOption | undefined
  choose: (option: ComboOption) => void
  optionId: (option: ComboOption) => string
  input: Pick<ComponentProps<'input'>, 'onBlur' | 'onChange' | 'onClick' | 'onKeyDown' | 'value'>
}

/**
 * The behaviour of an editable combobox with a list of options (WAI-ARIA Authoring Practices 1.2, list autocomplete). What
 * was typed and not chosen is dropped when the field is left, unless it is the very name of an option; an emptied field
 * takes the choice back.
 */
export function useCombobox({
  id,
  options,
  chosen,
  onChoose,
}: {
  id: string
  options: readonly ComboOption[]
  /** The name of what is chosen. */
  chosen: string
  onChoose: (value: string) => void
}): ComboboxControl {
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const matches = matchOptions(options, typed ?? '')
  const active = isOpen ? matches[at] : undefined
  const optionId = (option: ComboOption) => `${id}-option-${option.value}`
  const activeId = active === undefined ? undefined : optionId(active)

  useEffect(() => {
    if (activeId !== undefined)
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  function open(): void {
    setOpen(true)
    setAt(matches.findIndex(({ label }) => label === chosen))
  }

  function close(): void {
    setOpen(false)
    setTyped(undefined)
  }

  function choose(option: ComboOption): void {
    onChoose(option.value)
    close()
  }

  function leave(): void {
    const named =
      typed === undefined ? undefined : options.find(({ label }) => isSameText(label, typed))
    if (named !== undefined) onChoose(named.value)
    else if (typed?.trim() === '') onChoose('')
    close()
  }

  function move(by: 1 | -1): void {
    if (isOpen) setAt(nextPlace(at, by, matches.length))
    else open()
  }

  function enter(): void {
    if (active === undefined) open()
    else choose(active)
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    // Enter never sends the form from here.
    else if (event.key === 'Enter') enter()
    else if (event.key === 'Escape' && (isOpen || typed !== undefined)) close()
    else return
    event.preventDefault()
  }

  return {
    isOpen,
    typed,
    matches,
    active,
    choose,
    optionId,
    input: {
      value: typed ?? chosen,
      onBlur: leave,
      onClick: () => {
        if (!isOpen) open()
      },
      onKeyDown: press,
      onChange: (event) => {
        setTyped(event.target.value)
        setOpen(true)
        setAt(event.target.value.trim() === '' ? -1 : 0)
      },
    },
  }
}

/** The place after a step through `count` options, round the ends; -1 stands before the first. */
export function nextPlace(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1
  return at === -1 && by === -1 ? count - 1 : (at + by + count) % count
}
