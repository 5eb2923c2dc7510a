import type { ReactElement } from 'react'
import { BothThemes } from './both-themes.tsx'
import { ButtonStates } from './button-states.tsx'
import { Colours } from './colours.tsx'
import { Contrasts } from './contrasts.tsx'
import { DialogBench } from './dialog-bench.tsx'
import { DishPlates } from './dish-plates.tsx'
import { FieldBench } from './field-bench.tsx'
import { Figures } from './figures.tsx'
import { Frame } from './frame.tsx'
import { PageStates } from './page-states.tsx'
import { Sizes } from './sizes.tsx'

const chapters = [
  { id: 'colours', title: 'Colours', show: () => <Colours /> },
  { id: 'contrasts', title: 'Contrasts', show: () => <Contrasts /> },
  { id: 'sizes', title: 'Type, space, corners', show: () => <Sizes /> },
  {
    id: 'buttons',
    title: 'Buttons',
    show: () => <BothThemes>{() => <ButtonStates />}</BothThemes>,
  },
  {
    id: 'fields',
    title: 'Fields',
    show: () => <BothThemes>{(theme) => <FieldBench theme={theme} />}</BothThemes>,
  },
  {
    id: 'states',
    title: 'Notices, problems, empty, loading',
    show: () => <BothThemes>{() => <PageStates />}</BothThemes>,
  },
  { id: 'figures', title: 'Figures', show: () => <BothThemes>{() => <Figures />}</BothThemes> },
  { id: 'plates', title: 'Plates', show: () => <BothThemes>{() => <DishPlates />}</BothThemes> },
  {
    id: 'dialogs',
    title: 'Dialogs',
    show: () => <BothThemes>{() => <DialogBench />}</BothThemes>,
  },
  { id: 'frame', title: 'The frame', show: () => <BothThemes>{() => <Frame />}</BothThemes> },
] as const

/** All of the look on one page, each part in both themes beside each other. */
export function Styleguide(): ReactElement {
  return (
    <div className="page pt-6 md:pt-12">
      <h1 className="font-bold font-narrow text-heading">Styleguide</h1>
      <p className="mt-3 max-w-prose text-lead text-muted">
        What pages are made of, in both themes. Shown while developing only.
      </p>
      <nav aria-label="Chapters" className="mt-5 flex flex-wrap gap-x-5">
        {chapters.map(({ id, title }) => (
          <a
            className="inline-flex min-h-11 items-center font-medium text-leek text-small underline-offset-4 hover:underline"
            href={`#${id}`}
            key={id}
          >
            {title}
          </a>
        ))}
      </nav>
      {chapters.map(({ id, title, show }) => (
        <section aria-labelledby={`${id}-title`} className="mt-10 md:mt-14" id={id} key={id}>
          <h2 className="mb-5 font-bold font-narrow text-title" id={`${id}-title`}>
            {title}
          </h2>
          {show()}
        </section>
      ))}
    </div>
  )
}
