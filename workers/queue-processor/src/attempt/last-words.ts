import type { PipelineProgress } from '@zero-sum/contracts'

export type LastWords = {
  hear(progress: PipelineProgress): void
  /** The pipeline is through: what the last agent said last is told too. */
  end(): void
}

/** Tells of each agent once, as it completes: with the last thing that it reported. */
export function createLastWords(tell: (progress: PipelineProgress) => void): LastWords {
  let last: PipelineProgress | undefined
  return {
    hear(progress) {
      if (last !== undefined && last.agent !== progress.agent) tell(last)
      last = progress
    },
    end() {
      if (last !== undefined) tell(last)
      last = undefined
    },
  }
}
