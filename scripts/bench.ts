import { runBenchCommand } from '@zero-sum/bench'

// npm run bench: measures delivery beside bare BullMQ in the same run.
process.exitCode = await runBenchCommand(process.argv.slice(2))
