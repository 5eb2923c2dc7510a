'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const glideMs = 260
/** Nothing changes its place before this: lines sink when ticks have come to rest. */
const firstLookMs = 500

/** Lets the children of a list glide to new places instead of jumping there; not for those who want less motion. */
export function useGlide(order: readonly string[]): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  const tops = useRef<Map<Element, number> | undefined>(undefined)
  const places = order.join(' ')
  useEffect(() => {
    // To ask for places while the page is still being put together would have it laid out twice.
    const timer = setTimeout(() => {
      tops.current ??= measureTops(list.current)
    }, firstLookMs)
    return () => clearTimeout(timer)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured whenever the order is another one.
  useLayoutEffect(() => {
    const before = tops.current
    if (before === undefined) return
    tops.current = measureTops(list.current)
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const [child, top] of tops.current) {
      const by = (before.get(child) ?? top) - top
      if (by === 0) continue
      child.animate(
        { translate: [`0 ${by}px`, '0 0'] },
        { duration: glideMs, easing: 'ease-in-out' },
      )
    }
  }, [places])
  return list
}

function measureTops(list: HTMLElement | null): Map<Element, number> {
  return new Map(
    [...(list?.children ?? [])]
      .filter((child) => child instanceof HTMLElement)
      .map((child) => [child, child.offsetTop]),
  )
}
