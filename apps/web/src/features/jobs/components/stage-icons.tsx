import { Check, Circle, LoaderCircle, Minus, X } from 'lucide-react'
import type { StageIcons } from './stage-list.tsx'

const shared = { 'aria-hidden': true } as const
const place = 'mt-0.75 size-5'

/** The pictures of the states of a stage, drawn on the server. */
export const stageIcons: StageIcons = {
  pending: <Circle {...shared} className={`${place} text-edge`} />,
  unreached: <Minus {...shared} className={`${place} text-edge`} />,
  running: <LoaderCircle {...shared} className={`${place} turning text-paprika`} />,
  done: <Check {...shared} className={`${place} text-leek`} />,
  failed: <X {...shared} className={`${place} text-danger`} />,
}
