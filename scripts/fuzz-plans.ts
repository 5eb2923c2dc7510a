import { runFuzzCommand } from '@zero-sum/plan-bench'

// npm run fuzz:plans: looks for a breach in thousands of plans.
process.exitCode = await runFuzzCommand(process.argv.slice(2))
