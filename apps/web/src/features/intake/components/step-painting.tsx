import type { ReactElement, ReactNode } from 'react'
import type { StepName } from '../steps/step-names.ts'

/** A plate for each step, seen from above on the cloth: decoration. */
export function StepPainting({
  step,
  className,
}: {
  step: StepName
  className: string
}): ReactElement {
  return (
    <svg aria-hidden="true" className={className} viewBox="-160 -160 320 320">
      {paintings[step]}
    </svg>
  )
}

function China({ radius, children }: { radius: number; children?: ReactNode }): ReactElement {
  return (
    <>
      <circle className="fill-china" r={radius} />
      <circle className="fill-none stroke-cover opacity-20" r={radius * 0.8} strokeWidth="2" />
      {children}
    </>
  )
}

const fork = (
  <path
    className="fill-none stroke-china"
    d="M-140 -70v34c0 16 24 16 24 0v-34M-128 -70v150"
    strokeLinecap="round"
    strokeWidth="7"
  />
)
const knife = (
  <path className="fill-china" d="M124 -76c16 12 18 60 8 92h-4v64a4.5 4.5 0 0 1 -9 0v-156z" />
)

/** A place is laid and nothing is on it yet. */
const laid = (
  <>
    {fork}
    {knife}
    <China radius={104} />
    <path className="fill-leaf" d="M-8 26c-26 -8 -30 -44 4 -62c24 22 26 50 -4 62z" />
    <path className="fill-none stroke-china" d="M-6 24C-6 4 -4 -10 -3 -22" strokeWidth="3" />
  </>
)

/** A plate that is divided before it is filled. */
const divided = (
  <China radius={128}>
    <path className="fill-beet" d="M0 -92A92 92 0 0 1 86 32L0 0z" />
    <path className="fill-maize" d="M80 46A92 92 0 0 1 -80 46L0 0z" />
    <path className="fill-leaf" d="M-86 32A92 92 0 0 1 0 -92L0 0z" />
    <circle className="fill-china" r="30" />
  </China>
)

/** Tea with lemon, for whoever should take care. */
const tea = (
  <>
    <circle className="fill-china" r="138" />
    <circle className="fill-none stroke-cover opacity-20" r="118" strokeWidth="2" />
    <circle className="fill-none stroke-cover opacity-40" r="92" strokeWidth="4" />
    <circle className="fill-pepper" r="80" />
    <circle className="fill-maize" cx="-22" cy="16" r="42" />
    <circle className="fill-china" cx="-22" cy="16" r="35" />
    <path
      className="fill-maize"
      d="M-22 16L-38 -12A32 32 0 0 1 -6 -12zM-22 16L-6 44A32 32 0 0 1 -38 44zM-22 16L10 16A32 32 0 0 0 -4 -10zM-22 16L-54 16A32 32 0 0 0 -40 42z"
    />
    <path className="fill-leaf" d="M14 -18c4 -30 30 -40 52 -28c-6 24 -26 38 -52 28z" />
    <path
      className="fill-none stroke-cover opacity-40"
      d="M64 66l34 34a10 10 0 0 0 14 -14l-34 -34"
      strokeLinejoin="round"
      strokeWidth="4"
    />
  </>
)

/** What must not be on the plate lies beside it. */
const setAside = (
  <>
    <g transform="translate(-112 -104) rotate(-24)">
      <path
        className="fill-maize"
        d="M0 -40C17 -40 24 -25 17 -12C12 -4 12 4 17 12C26 29 15 42 0 42S-26 29 -17 12C-12 4 -12 -4 -17 -12C-24 -25 -17 -40 0 -40z"
      />
      <path
        className="fill-none stroke-cover opacity-40"
        d="M-6 -24v10M6 -26v10M-8 18v12M2 14v14M10 20v8"
        strokeWidth="3"
      />
    </g>
    <g transform="translate(112 -108)">
      <ellipse className="fill-china" rx="26" ry="32" />
      <circle className="fill-maize" cy="4" r="14" />
    </g>
    <g transform="translate(-116 112) rotate(16)">
      <path
        className="fill-sea"
        d="M-34 0c14 -22 44 -22 56 -2l14 -12v28l-14 -12c-12 20 -42 20 -56 -2z"
      />
      <circle className="fill-china" cx="-18" cy="-3" r="3.5" />
    </g>
    <g transform="translate(114 108) rotate(28)">
      <path className="stroke-maize" d="M0 34V-34" strokeWidth="4" />
      <path
        className="fill-maize"
        d="M0 -34c10 6 10 16 0 22c-10 -6 -10 -16 0 -22zM2 -12c10 -4 18 2 18 12c-10 4 -18 -2 -18 -12zM-2 -12c-10 -4 -18 2 -18 12c10 4 18 -2 18 -12zM2 8c10 -4 18 2 18 12c-10 4 -18 -2 -18 -12zM-2 8c-10 -4 -18 2 -18 12c10 4 18 -2 18 -12z"
      />
    </g>
    <China radius={92}>
      <path
        className="fill-leaf"
        d="M-52 4c-4 -34 30 -56 60 -40c34 -4 52 30 36 56c-4 30 -44 40 -64 18c-22 2 -36 -16 -32 -34z"
      />
      <circle className="fill-pepper" cx="-14" cy="-8" r="15" />
      <circle className="fill-pepper" cx="22" cy="16" r="12" />
      <circle className="fill-beet" cx="16" cy="-20" r="9" />
      <circle className="fill-beet" cx="-14" cy="24" r="8" />
    </China>
  </>
)

/** Somebody's favourite. */
const favourite = (
  <China radius={138}>
    <path
      className="fill-sea"
      d="M-100 -14C-66 -66 16 -70 58 -22L94 -52C88 -32 88 -10 96 10L58 -8C16 34 -66 36 -100 -14z"
    />
    <circle className="fill-china" cx="-68" cy="-20" r="5" />
    <path
      className="fill-none stroke-china"
      d="M-46 -46C-34 -28 -34 -6 -44 12M-14 -38c6 14 6 24 0 38M16 -32c5 10 5 16 0 26"
      strokeLinecap="round"
      strokeWidth="4"
    />
    <circle className="fill-maize" cx="-36" cy="58" r="26" />
    <circle className="fill-maize" cx="8" cy="68" r="20" />
    <path className="fill-leaf" d="M42 34c30 -14 56 4 54 32c-28 10 -56 -4 -54 -32z" />
    <path className="fill-leaf" d="M26 82c22 -10 40 2 40 22c-20 8 -40 -4 -40 -22z" />
    <circle className="fill-pepper" cx="-78" cy="40" r="13" />
  </China>
)

/** One pot, and the plates of a week around it. */
const pot = (
  <>
    {Array.from({ length: 7 }, (_, at) => {
      const turn = (at / 7) * 2 * Math.PI - Math.PI / 2
      const [x, y] = [Math.cos(turn) * 122, Math.sin(turn) * 122].map(Math.round)
      const isFed = at % 3 !== 1
      return (
        <g key={turn} transform={`translate(${x} ${y})`}>
          <circle className="fill-china" r="34" />
          <circle className={isFed ? 'fill-pepper' : 'fill-leaf'} r="18" />
        </g>
      )
    })}
    <rect className="fill-beet" height="26" rx="13" width="188" x="-94" y="-13" />
    <circle className="fill-beet" r="76" />
    <circle className="fill-pepper" r="62" />
    <circle className="fill-maize" cx="-20" cy="-16" r="15" />
    <circle className="fill-leaf" cx="20" cy="-22" r="11" />
    <circle className="fill-maize" cx="22" cy="18" r="13" />
    <circle className="fill-leaf" cx="-18" cy="24" r="12" />
    <circle className="fill-china opacity-60" cx="0" cy="2" r="7" />
  </>
)

/** Everything is on the table. */
const served = (
  <>
    {fork}
    {knife}
    <China radius={104}>
      <path className="fill-leaf" d="M-64 -4a64 64 0 0 0 128 0z" />
      <path className="fill-maize" d="M-64 -10A64 64 0 0 1 -4 -66V-10z" />
      <path className="fill-beet" d="M4 -66A64 64 0 0 1 64 -10H4z" />
      <circle className="fill-pepper" cx="-22" cy="22" r="13" />
      <circle className="fill-pepper" cx="10" cy="30" r="10" />
      <circle className="fill-china" cx="32" cy="16" r="12" />
      <circle className="fill-maize" cx="32" cy="16" r="6" />
    </China>
  </>
)

const paintings: Record<StepName, ReactNode> = {
  you: laid,
  goal: divided,
  health: tea,
  allergies: setAside,
  food: favourite,
  week: pot,
  review: served,
}
