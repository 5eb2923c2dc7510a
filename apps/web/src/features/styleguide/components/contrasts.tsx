import type { ReactElement } from 'react'
import { type ColourPair, colourPairs, drawn } from '../colour-pairs.ts'
import { contrast } from '../contrast.ts'
import type { ColourToken, ThemeName } from '../read-tokens.ts'
import { currentColours } from '../style-sheets.ts'
import { BothThemes } from './both-themes.tsx'

/** How far each colour stands out from each ground that it lies on, beside how far it has to. */
export function Contrasts(): ReactElement {
  const colours = new Map(currentColours().map((colour) => [colour.name, colour]))
  return (
    <BothThemes>
      {(theme) => (
        <ul className="grid gap-5">
          {colourPairs.map((pair) => (
            <li key={pair.colour}>
              <p className="text-caption">
                <span className="font-medium">{pair.colour}</span>
                <span className="text-muted">
                  {' '}
                  · {pair.use} · at least {pair.least}
                </span>
              </p>
              <ul className="mt-1.5 flex flex-wrap gap-2">
                {pair.grounds.map((ground) => (
                  <Ratio colours={colours} ground={ground} key={ground} pair={pair} theme={theme} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </BothThemes>
  )
}

function Ratio({
  colours,
  pair: { colour, least },
  ground,
  theme,
}: {
  colours: ReadonlyMap<string, ColourToken>
  pair: ColourPair
  ground: string
  theme: ThemeName
}): ReactElement {
  const [over, under] = [colours.get(colour)?.[theme], colours.get(ground)?.[theme]]
  const ratio = over === undefined || under === undefined ? undefined : contrast(over, under)
  return (
    <li
      className="tabular rounded-control px-3 py-2 text-small outline-1 outline-line"
      style={{
        background: `var(--${ground})`,
        ...(least === drawn
          ? { outline: `2px solid var(--${colour})` }
          : { color: `var(--${colour})` }),
      }}
    >
      <span className="font-semibold">{ratio?.toFixed(2) ?? 'unknown'}</span> on {ground}
      {ratio !== undefined && ratio >= least ? null : (
        <span className="font-bold"> · too little</span>
      )}
    </li>
  )
}
