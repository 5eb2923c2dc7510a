import type { ReactElement, ReactNode } from 'react'

/** Seven plates for seven days, seen from above: decoration for the cover. */
export function SevenPlates({ className }: { className?: string }): ReactElement {
  return (
    <svg aria-hidden="true" className={className} viewBox="0 0 520 440">
      <Dish at={[118, 112]} radius={104}>
        <path className="fill-fat" d="M-52 -8a52 52 0 0 0 104 0z" />
        <circle className="fill-surface" cx="-18" cy="-24" r="22" />
        <circle className="fill-carbohydrate" cx="-18" cy="-24" r="10" />
        <circle className="fill-paprika" cx="26" cy="-26" r="13" />
      </Dish>
      <Dish at={[330, 92]} radius={84}>
        <path className="fill-carbohydrate" d="M0 -52a52 52 0 0 1 0 104z" />
        <path className="fill-protein" d="M-6 -50a50 50 0 0 0 0 100z" />
      </Dish>
      <Dish at={[464, 196]} radius={52}>
        <circle className="fill-paprika" r="30" />
        <path
          className="stroke-butter"
          d="M0 -26V26M-26 0H26M-18 -18L18 18M-18 18L18 -18"
          strokeWidth="3"
        />
      </Dish>
      <Dish at={[286, 262]} radius={92}>
        <path className="fill-fibre" d="M-58 12C-40 -34 24 -44 58 -20C40 26 -20 44 -58 12z" />
        <path
          className="stroke-surface"
          d="M-46 8C-14 -4 18 -14 46 -16"
          fill="none"
          strokeWidth="3"
        />
        <circle className="fill-carbohydrate" cx="-14" cy="-44" r="9" />
        <circle className="fill-carbohydrate" cx="12" cy="-50" r="9" />
        <circle className="fill-carbohydrate" cx="20" cy="40" r="9" />
      </Dish>
      <Dish at={[88, 306]} radius={72}>
        <path className="fill-fat" d="M0 -42C34 -30 40 16 0 42C-40 16 -34 -30 0 -42z" />
        <circle className="fill-butter" cy="8" r="15" />
      </Dish>
      <Dish at={[438, 350]} radius={78}>
        <path className="fill-butter" d="M-46 -20h92v14h-92zM-46 2h92v14h-92z" />
        <path className="fill-protein" d="M-46 24h92a46 30 0 0 1 -92 0z" />
      </Dish>
      <Dish at={[196, 398]} radius={36}>
        <circle className="fill-protein" r="19" />
        <circle className="fill-surface opacity-40" cx="-6" cy="-6" r="5" />
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
      <circle className="fill-on-cover" r={radius} />
      <circle className="fill-none stroke-cover opacity-20" r={radius * 0.8} strokeWidth="1.5" />
      {children}
    </g>
  )
}
