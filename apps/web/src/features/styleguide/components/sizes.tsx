import type { ReactElement } from 'react'
import { currentSizes } from '../style-sheets.ts'

/** Tailwind's steps of a quarter of a rem that pages use. */
const steps = [1, 2, 3, 4, 5, 6, 8, 10, 14, 16]

/** The sizes of type, the steps of space and the corners. */
export function Sizes(): ReactElement {
  const { texts, radii } = currentSizes()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <ul className="grid gap-5">
        {texts.map(({ name, size, lineHeight }) => (
          <li key={name}>
            <p className="tabular text-caption text-muted">
              {name} · {size} / {lineHeight}
            </p>
            <p
              className={isLarge(name) ? 'font-bold font-narrow' : undefined}
              style={{ fontSize: size, lineHeight }}
            >
              Leek and potato soup, 320 g
            </p>
          </li>
        ))}
        <li>
          <p className="text-caption text-muted">tabular figures</p>
          <p className="tabular">
            1,117.1 kcal
            <br />
            2,142.8 kcal
          </p>
        </li>
      </ul>
      <div className="grid content-start gap-10">
        <ul className="grid gap-2">
          {steps.map((step) => (
            <li className="flex items-center gap-3" key={step}>
              <span className="tabular w-24 text-caption text-muted">
                {step} · {step * 4} px
              </span>
              <span className="h-3 bg-leek" style={{ width: `${step * 0.25}rem` }} />
            </li>
          ))}
        </ul>
        <ul className="flex flex-wrap gap-5">
          {radii.map(({ name, size }) => (
            <li key={name}>
              <span
                className="block size-20 border border-edge bg-surface"
                style={{ borderRadius: size }}
              />
              <span className="tabular mt-1 block text-caption text-muted">
                {name} · {size}
              </span>
            </li>
          ))}
          <li>
            <span className="block size-20 rounded-full border border-edge bg-surface" />
            <span className="mt-1 block text-caption text-muted">full</span>
          </li>
        </ul>
      </div>
    </div>
  )
}

function isLarge(name: string): boolean {
  return ['title', 'heading', 'display'].includes(name)
}
