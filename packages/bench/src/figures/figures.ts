import type { FigureName } from '../report/report.ts'
import { measureAccept } from './accept.ts'
import type { Figure } from './figure.ts'

/** How each figure is measured. */
export const figures: Readonly<Record<FigureName, Figure>> = {
  accept: measureAccept,
}
