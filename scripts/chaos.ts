import { runChaosCommand } from '@zero-sum/chaos'

// npm run chaos: proves that nothing is dropped or duplicated, or shows what was.
// A run that was stopped still has faults under way, which would start servers again for nobody.
process.exit(await runChaosCommand(process.argv.slice(2)))
