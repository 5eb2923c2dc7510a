import { runPlanBenchCommand } from '@zero-sum/plan-bench'

// npm run bench:plans: measures the planner over generated people, beside simpler planners.
process.exitCode = await runPlanBenchCommand(process.argv.slice(2))
