import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

// Our own text sizes: without their names, merging would take `text-small` for a colour and drop `text-ink`.
const merge = extendTailwindMerge({
  extend: {
    classGroups: {
      'font-size': [{ text: ['caption', 'small', 'body', 'lead', 'title', 'heading', 'display'] }],
    },
  },
})

/** Joins class names; of two that set the same thing the later one holds. */
export function classNames(...inputs: ClassValue[]): string {
  return merge(clsx(inputs))
}
