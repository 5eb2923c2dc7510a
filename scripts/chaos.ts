import { runChaosCommand } from '@zero-sum/chaos'

// npm run chaos: proves that nothing is dropped or duplicated, or shows what was.
process.exitCode = await runChaosCommand(process.argv.slice(2))
