import type { OnProgress } from '@zero-sum/nutrition-engine'
import { widthOf } from './terminal.ts'

/** One line that is written over as the work goes on; nothing where nobody watches. */
export function showProgress(stream: NodeJS.WriteStream): {
  onProgress: OnProgress
  clear(): void
} {
  if (!stream.isTTY) return { onProgress: () => {}, clear: () => {} }
  const width = widthOf(stream) - 1
  const write = (text: string) => stream.write(`\r${text.slice(0, width).padEnd(width)}`)
  return {
    onProgress: ({ percent, message }) => {
      write(`${String(percent).padStart(3)} %  ${message}`)
    },
    clear: () => {
      write('')
      stream.write('\r')
    },
  }
}
