import type { ReactElement, ReactNode } from 'react'

/** Seven plates for seven days, seen from above: decoration for the cover. */
export function SevenPlates({ className }: { className?: string }): ReactElement {
  return (
    <svg aria-hidden="true" className={className} viewBox="0 0 520 440">
      <Dish at={[118, 112]} radius={104}>
        <path className="fill-leaf" d="M-56 -6a56 56 0 0 0 112 0z" />
        <circle className="fill-white" cx="-20" cy="-26" r="24" />
        <circle className="fill-maize" cx="-20" cy="-26" r="11" />
        <circle className="fill-pepper" cx="28" cy="-22" r="14" />
      </Dish>
      <Dish at={[330, 92]} radius={84}>
        <path className="fill-maize" d="M4 -50a50 50 0 0 1 0 100z" />
        <path className="fill-beet" d="M-4 -50a50 50 0 0 0 0 100z" />
      </Dish>
      <Dish at={[464, 190]} radius={54}>
        <circle className="fill-pepper" r="31" />
        <path
          className="stroke-china"
          d="M0 -24V24M-24 0H24M-17 -17L17 17M-17 17L17 -17"
          strokeWidth="3"
        />
      </Dish>
      <Dish at={[276, 270]} radius={92}>
        <path className="fill-sea" d="M-60 12C-40 -36 24 -46 60 -20C42 28 -20 46 -60 12z" />
        <path
          className="stroke-china"
          d="M-48 8C-14 -4 18 -14 48 -16"
          fill="none"
          strokeWidth="3"
        />
        <circle className="fill-maize" cx="-18" cy="-48" r="9" />
        <circle className="fill-maize" cx="10" cy="-54" r="9" />
        <circle className="fill-maize" cx="24" cy="46" r="9" />
      </Dish>
      <Dish at={[86, 312]} radius={72}>
        <path className="fill-leaf" d="M0 -44C36 -30 42 18 0 44C-42 18 -36 -30 0 -44z" />
        <circle className="fill-maize" cy="8" r="15" />
      </Dish>
      <Dish at={[438, 342]} radius={80}>
        <circle className="fill-maize" cx="-14" cy="-12" r="36" />
        <circle className="fill-beet" cx="18" cy="10" r="27" />
        <circle className="fill-leaf" cx="-14" cy="26" r="15" />
      </Dish>
      <Dish at={[194, 402]} radius={36}>
        <circle className="fill-beet" r="19" />
        <circle className="fill-china opacity-40" cx="-6" cy="-6" r="5" />
      </Dish>
    </svg>
  )
}

function Dish({
  at: [x, y],
  radius,
  children,
}: {
  at: [number, number]
  radius: number
  children: ReactNode
}): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className="fill-china" r={radius} />
      <circle className="fill-none stroke-cover opacity-20" r={radius * 0.8} strokeWidth="1.5" />
      {children}
    </g>
  )
}
