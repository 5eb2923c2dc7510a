import { Check, Circle, LoaderCircle, Minus, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Stage } from '../stage-words.ts'

const looks = {
  pending: { Icon: Circle, word: 'waiting', colour: 'text-edge' },
  unreached: { Icon: Minus, word: 'not reached', colour: 'text-edge' },
  running: { Icon: LoaderCircle, word: 'working', colour: 'text-paprika turning' },
  done: { Icon: Check, word: 'done', colour: 'text-leek' },
  failed: { Icon: X, word: 'stopped here', colour: 'text-danger' },
} as const satisfies Record<Stage['state'], unknown>

/** The six agents in order, each with its state as an icon and as a word. */
export function StageList({ stages }: { stages: readonly Stage[] }): ReactElement {
  return (
    <ol className="divide-y divide-line border-line border-y">
      {stages.map(({ agent, name, doing, state }) => {
        const { Icon, word, colour } = looks[state]
        return (
          <li
            aria-current={state === 'running' ? 'step' : undefined}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-start gap-x-3 py-3.5 aria-[current=step]:bg-paprika-tint aria-[current=step]:-mx-3 aria-[current=step]:px-3"
            key={agent}
          >
            <Icon aria-hidden="true" className={`mt-0.75 size-5 ${colour}`} />
            <div className={state === 'pending' || state === 'unreached' ? 'text-muted' : ''}>
              <p className="font-semibold">{name}</p>
              <p className="text-muted text-small">{doing}</p>
            </div>
            <p className="mt-0.5 text-caption text-muted">{word}</p>
          </li>
        )
      })}
    </ol>
  )
}
