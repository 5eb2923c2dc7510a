'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'

const glideMs = 260

/** Lets the children of a list glide to new places instead of jumping there; not for those who want less motion. */
export function useGlide(order: readonly string[]): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  const tops = useRef(new Map<Element, number>())
  const places = order.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured whenever the order is another one.
  useLayoutEffect(() => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const before = tops.current
    tops.current = new Map()
    for (const child of list.current?.children ?? []) {
      if (!(child instanceof HTMLElement)) continue
      const top = child.offsetTop
      const by = (before.get(child) ?? top) - top
      if (by !== 0 && !isCalm)
        child.animate(
          { translate: [`0 ${by}px`, '0 0'] },
          { duration: glideMs, easing: 'ease-in-out' },
        )
      tops.current.set(child, top)
    }
  }, [places])
  return list
}
