import { loadCatalogue } from '@zero-sum/food-data'
import { serveThread } from '@zero-sum/solver-threads/thread'
import { type ChangeResult, type ChangeTask, doChangeTask } from './change-task.ts'

// The script of a change thread, run by Node itself and not bundled: the catalogue is loaded once, then change after change is
// worked out.
const catalogue = loadCatalogue()
serveThread<ChangeTask, never, ChangeResult>((task, { signal }) =>
  doChangeTask(catalogue, task, signal),
)
