import type { ReactElement } from 'react'
import { classNames } from '../../../lib/class-names.ts'
import { eaterColours } from '../eater-colours.ts'

/** The least and the most that a plate is drawn for, times the main person's portion. */
const drawn = { least: 0.3, most: 1.8 } as const

/** Plates on a cloth, each as full as its portion is large: decoration, the list below says the same. */
export function TablePainting({
  seats,
}: {
  /** The portion of each, times the main person's; an empty place has none. */
  seats: readonly { id: string; name: string; portion: number | undefined }[]
}): ReactElement {
  return (
    <div
      aria-hidden="true"
      className="flex flex-wrap items-start justify-center gap-x-4 gap-y-4 overflow-hidden rounded-card bg-cover px-5 py-6 text-on-cover sm:gap-x-9 md:py-8 print:hidden"
    >
      {seats.map(({ id, name, portion }, at) => (
        <div className="grid w-16 justify-items-center gap-2 sm:w-24" key={id}>
          <PortionPlate at={at} className="w-full" portion={portion} />
          <span
            className={classNames(
              'max-w-full truncate font-semibold text-small',
              portion === undefined && 'text-on-cover-muted',
            )}
          >
            {name}
          </span>
        </div>
      ))}
    </div>
  )
}

/** A plate with as much on it as a portion has: twice the portion is twice the area. */
function PortionPlate({
  portion,
  at,
  className,
}: {
  portion: number | undefined
  at: number
  className: string
}): ReactElement {
  if (portion === undefined)
    return (
      <svg aria-hidden="true" className={className} viewBox="-52 -52 104 104">
        <circle
          className="stroke-on-cover-muted"
          fill="none"
          r="48"
          strokeDasharray="7 8"
          strokeLinecap="round"
          strokeWidth="2.5"
        />
        <path
          className="stroke-on-cover-muted"
          d="M0 -13V13M-13 0H13"
          strokeLinecap="round"
          strokeWidth="3.5"
        />
      </svg>
    )
  const shown = Math.min(drawn.most, Math.max(drawn.least, portion))
  return (
    <svg aria-hidden="true" className={className} viewBox="-52 -52 104 104">
      <circle className="fill-china" r="50" />
      <circle className="stroke-cover opacity-15" fill="none" r="41" strokeWidth="1.5" />
      <circle className={eaterColours(at).fill} r={Math.round(28 * Math.sqrt(shown) * 10) / 10} />
    </svg>
  )
}
