/** The caller withdrew the run: the job was cancelled, superseded or out of time. Nothing was produced. */
export class PipelineAborted extends Error {
  override readonly name = 'PipelineAborted'

  constructor() {
    super('The run was aborted.')
  }
}

/**
 * The smallest thing that can call a run off. An `AbortSignal` fits; in a worker thread, which can't see one, a flag in
 * shared memory may stand behind it.
 */
export type AbortFlag = { readonly aborted: boolean }

/** Throws `PipelineAborted` once the flag is up. */
export function throwIfAborted(flag: AbortFlag | undefined): void {
  if (flag?.aborted === true) throw new PipelineAborted()
}
