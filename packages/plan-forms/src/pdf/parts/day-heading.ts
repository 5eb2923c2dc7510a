import type { DayFigures, PlanDay } from '@zero-sum/contracts'
import { isCarbohydrateCeiling } from '@zero-sum/contracts/carbohydrate-ceiling'
import { sayDeviation } from '../../week/say-deviations.ts'
import { type Block, stack } from '../flow/block.ts'
import { paragraph, runs } from '../flow/paragraph.ts'
import { drawRule } from '../flow/rule.ts'
import { type Column, tableRow } from '../flow/table.ts'
import { palette } from '../palette.ts'
import { dayAnchor, type Setting } from '../setting.ts'
import { drawPlate } from '../sheet/draw-plate.ts'
import { type ElementSource, within } from '../sheet/tag.ts'
import { inColour, styles, tabular } from '../type/style.ts'

const plateSize = 40
const figures = [
  ['energyKcal', 'energy', palette.ink],
  ['proteinGrams', 'protein', palette.protein],
  ['fatGrams', 'fat', palette.fat],
  ['availableCarbohydrateGrams', 'carbohydrate', palette.carbohydrate],
  ['fibreGrams', 'fibre', palette.fibre],
] as const satisfies readonly (readonly [keyof DayFigures, string, string])[]

/** The head of a day: its name, and its five figures against their targets. */
export function dayHeading(setting: Setting, parent: ElementSource, day: PlanDay): Block {
  const { t, formats } = setting.language
  const weekday = formats.weekday(day.weekday)
  const date = day.date === undefined ? '' : formats.date(day.date)
  const small = inColour(styles.lead, palette.muted)
  const heading = paragraph(
    runs(
      [weekday, styles.day],
      [date === '' ? '' : `  ${date}`, small],
      [day.isTrainingDay ? `  ${t('trainingDay')}` : '', { ...styles.label, size: 10 }],
    ),
    styles.day,
    { parent, width: setting.width - plateSize - 14, tag: 'H2' },
  )
  return stack([besidePlate(heading, day), { ...figureStrip(setting, parent, day), before: 8 }], {
    before: 26,
    keepsNext: true,
    anchor: dayAnchor(day.day),
    outline: [{ title: date === '' ? weekday : `${weekday}, ${date}`, level: 1 }],
  })
}

function besidePlate(heading: Block, { totals }: PlanDay): Block {
  return {
    ...heading,
    height: Math.max(heading.height, plateSize),
    draw(sheet, x, y) {
      drawPlate(sheet, totals, { x, y, size: plateSize })
      heading.draw(sheet, x + plateSize + 14, y + (plateSize - heading.height) / 2)
    },
  }
}

/** A table of five columns: what it is, how much, and how far that is from its target. */
function figureStrip(setting: Setting, parent: ElementSource, day: PlanDay): Block {
  const { language, plan, width } = setting
  const { t, formats } = language
  const table = within(parent, 'Table')
  const gap = 12
  const columnWidth = (width - gap * (figures.length - 1)) / figures.length
  const columns = figures.map(
    (_, at): Column => ({ x: at * (columnWidth + gap), width: columnWidth }),
  )
  const isCeiling = isCarbohydrateCeiling(plan.metabolic)
  const write = (figure: keyof DayFigures, value: number) =>
    figure === 'energyKcal' ? formats.energy(value) : formats.nutrient(value)
  const names = figures.map(([, name]) => ({
    ...{ content: t(name), style: inColour(styles.smallStrong, palette.muted) },
    ...{ isHeading: true, scope: 'Column' as const },
  }))
  const amounts = figures.map(([figure]) => ({
    content: write(figure, day.totals[figure]),
    style: tabular(styles.figure),
  }))
  const words = figures.map(([figure]) => ({
    content: t(figure === 'fibreGrams' ? 'expectedAndOff' : 'targetAndOff', {
      target: write(figure, day.targets[figure]),
      off: sayDeviation(
        figure,
        day,
        language,
        isCeiling && figure === 'availableCarbohydrateGrams',
      ),
    }),
    style: { ...styles.small, size: 7.5, leading: 10 },
  }))
  const strip = stack([
    tableRow(table, columns, names, { padding: { top: 5, bottom: 0 } }),
    tableRow(table, columns, amounts),
    tableRow(table, columns, words),
  ])
  return {
    ...strip,
    draw(sheet, x, y) {
      for (const [at, [, , colour]] of figures.entries()) {
        const { x: left } = columns[at] ?? { x: 0 }
        drawRule(sheet, { x: x + left, y, width: columnWidth }, colour, 2)
      }
      strip.draw(sheet, x, y)
    },
  }
}
