import { loadCatalogue } from '@zero-sum/food-data'
import { serveThread } from '@zero-sum/solver-threads/thread'
import { doSwapTask, type SwapResult, type SwapTask } from './swap-task.ts'

// The script of a swap thread, run by Node itself and not bundled: the catalogue is loaded once, then swap after swap is done.
const catalogue = loadCatalogue()
serveThread<SwapTask, never, SwapResult>((task, { signal }) => doSwapTask(catalogue, task, signal))
