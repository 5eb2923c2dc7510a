import type { ReactElement } from 'react'
import { NavigationLink } from '../../../components/navigation-link.tsx'
import { Wordmark } from '../../../components/wordmark.tsx'
import { Specimen } from './both-themes.tsx'

const link =
  'inline-flex min-h-11 items-center rounded-control px-3.5 font-medium text-small underline-offset-8 hover:bg-leek-tint aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-paprika'

/** What stands around every page; the navigation itself is above and below this one. */
export function Frame(): ReactElement {
  return (
    <>
      <Specimen of="name and mark">
        <Wordmark />
      </Specimen>
      <Specimen of="places, the current one among them">
        <div className="flex flex-wrap gap-1">
          <NavigationLink className={link} href="/styleguide" within="/styleguide">
            Here
          </NavigationLink>
          <NavigationLink className={link} href="/today" within="/today">
            Elsewhere
          </NavigationLink>
        </div>
      </Specimen>
    </>
  )
}
