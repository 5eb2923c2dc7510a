import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { Specimen } from './both-themes.tsx'

const looks = ['primary', 'secondary', 'quiet', 'danger'] as const

/** Every look of a button in its sizes, pressed by nobody and disabled. */
export function ButtonStates(): ReactElement {
  return (
    <>
      {looks.map((look) => (
        <Specimen key={look} of={look}>
          <div className="flex flex-wrap items-center gap-3">
            <Button look={look} size="large">
              Large
            </Button>
            <Button look={look}>Normal</Button>
            <Button look={look} size="small">
              Small
            </Button>
            <Button look={look}>
              <Plus aria-hidden="true" className="size-5" />
              With a sign
            </Button>
            <Button disabled look={look}>
              Disabled
            </Button>
          </div>
        </Specimen>
      ))}
      <Specimen of="links that look like buttons">
        <div className="flex flex-wrap items-center gap-3">
          <ButtonLink href="#buttons">Go there</ButtonLink>
          <ButtonLink href="#buttons" look="secondary">
            Or there
          </ButtonLink>
          <ButtonLink href="#buttons" look="quiet">
            Or else
          </ButtonLink>
        </div>
      </Specimen>
      <Specimen of="on a cover">
        <div className="flex flex-wrap items-center gap-3 rounded-card bg-cover p-5">
          <Button look="cover">Start</Button>
          <Button look="coverQuiet">Look first</Button>
          <Button disabled look="cover">
            Disabled
          </Button>
        </div>
      </Specimen>
      <Specimen of="a long name in a narrow place">
        <div className="max-w-44">
          <Button className="w-full">Vorschläge für das Mittagessen anzeigen</Button>
        </div>
      </Specimen>
    </>
  )
}
