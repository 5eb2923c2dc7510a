import { serveThread } from '@zero-sum/solver-threads/thread'
import { doPdfTask, type PdfResult, type PdfTask } from './pdf-task.ts'

// The script of the thread that sets PDFs, run by Node itself and not bundled: fonts are read once, then plan after plan is set.
serveThread<PdfTask, never, PdfResult>(doPdfTask)
