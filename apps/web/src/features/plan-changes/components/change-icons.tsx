import { Lock, LockOpen, RefreshCw, Repeat2, Undo2, X } from 'lucide-react'
import type { ChangeIcons } from '../changes-context.ts'

const icon = { 'aria-hidden': true, className: 'size-4.5 shrink-0' } as const

/** The pictures of the tools, made on the server and handed in. */
export const changeIcons: ChangeIcons = {
  swap: <Repeat2 {...icon} />,
  lock: <LockOpen {...icon} />,
  locked: <Lock {...icon} />,
  again: <RefreshCw {...icon} />,
  undo: <Undo2 {...icon} />,
  close: <X {...icon} />,
}
