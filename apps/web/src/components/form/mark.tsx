import type { ReactElement } from 'react'

/** Small signs of the forms, drawn here: an island that needs five of them need not carry a library of signs. */
const strokes = {
  alert: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7.5v5.5M12 16.4v.1',
  check: 'M4.5 12.5l5 5L19.5 7',
  cross: 'M6 6l12 12M18 6L6 18',
  down: 'M5.5 9l6.5 6.5L18.5 9',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L20 20',
} as const

/** A sign beside words; it says nothing of its own. */
export function Mark({
  sign,
  className,
}: {
  sign: keyof typeof strokes
  className: string
}): ReactElement {
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2"
      viewBox="0 0 24 24"
    >
      <path d={strokes[sign]} />
    </svg>
  )
}
