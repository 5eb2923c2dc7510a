'use client'

import type { GroceryTick, GroceryTickState } from '@zero-sum/contracts'
import { type ReactElement, type ReactNode, useCallback, useMemo } from 'react'
import { changesOf, lineState } from '../line-state.ts'
import type { LineView, ListView } from '../line-view.ts'
import { tickKey } from '../tick-record.ts'
import { useSettled } from '../use-settled.ts'
import { useTicks } from '../use-ticks.ts'
import { useView } from '../use-view.ts'
import { arrange, type ShoppingView } from '../view.ts'
import { AisleSection } from './aisle-section.tsx'
import { Cupboard } from './cupboard.tsx'
import { ListTools } from './list-tools.tsx'
import { ProgressBar } from './progress-bar.tsx'

export type ListIcons = { chevron: ReactNode; home: ReactNode }

/** The list as it is ticked off: what is done sinks, what is left is counted, and nothing is lost without a connection. */
export function ShoppingList({
  planId,
  list,
  rendered,
  view: initialView,
  span,
  icons,
}: {
  planId: string
  list: ListView
  rendered: readonly GroceryTick[]
  view: ShoppingView
  span: string
  icons: ListIcons
}): ReactElement {
  const { record, connection, change } = useTicks(planId, rendered)
  const [view, changeView] = useView(initialView)
  const ticks = useMemo(() => byKey(record.ticks), [record.ticks])
  const asRendered = useMemo(() => byKey(rendered), [rendered])
  const stateOf = (line: LineView) => lineState(line, ticks, asRendered)
  const lines = list.aisles.flatMap((aisle) => aisle.lines)
  const done = lines.filter((line) => stateOf(line) !== 'open')
  const settled = useSettled(done.map(({ id }) => id))
  const set = useCallback(
    (line: LineView, state: GroceryTickState) => change(changesOf(line, state)),
    [change],
  )

  const isChecked = view.checkedFor === planId
  // Until the cupboard was looked through, staples stand there and nowhere else.
  const isInCupboard = (line: LineView) =>
    list.staples.includes(line.id) && (!isChecked || stateOf(line) === 'have')
  const aisles = arrange(list.aisles, view.order).map((aisle) => ({
    ...aisle,
    lines: aisle.lines.filter((line) => !isInCupboard(line)),
  }))
  const row = { icons, settled, set, stateOf }
  return (
    <>
      <ProgressBar
        all={lines.length}
        connection={connection}
        done={done.length}
        onOnlyLeft={(onlyLeft) => changeView({ onlyLeft })}
        onlyLeft={view.onlyLeft}
        record={record}
      />
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-x-12 lg:grid-cols-[minmax(0,1fr)_21rem] print:block">
        <div className="lg:col-start-2 lg:row-start-1">
          <Cupboard
            {...row}
            isChecked={isChecked}
            lines={lines.filter(isInCupboard)}
            onChecked={(checked) => changeView({ checkedFor: checked ? planId : '' })}
          />
        </div>
        <div className="lg:col-start-1 lg:row-span-3 lg:row-start-1 print:columns-2 print:gap-8">
          {aisles
            .filter((aisle) => aisle.lines.length > 0)
            .map((aisle) => (
              <AisleSection
                {...row}
                aisle={aisle}
                isOpen={!view.closed.includes(aisle.key)}
                key={aisle.key}
                onlyLeft={view.onlyLeft}
                onToggle={(isOpen) =>
                  changeView({
                    closed: isOpen
                      ? view.closed.filter((key) => key !== aisle.key)
                      : [...view.closed.filter((key) => key !== aisle.key), aisle.key],
                  })
                }
              />
            ))}
        </div>
        <ListTools
          aisles={aisles.map((aisle) => ({
            ...aisle,
            lines: aisle.lines.filter((line) => stateOf(line) === 'open'),
          }))}
          onOrder={(order) => changeView({ order })}
          planId={planId}
          span={span}
        />
      </div>
    </>
  )
}

function byKey(ticks: readonly GroceryTick[]): Map<string, GroceryTick> {
  return new Map(ticks.map((tick) => [tickKey(tick), tick]))
}
