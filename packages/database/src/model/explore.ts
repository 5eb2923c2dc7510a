import { parseArgs } from 'node:util'
import { describeExploration } from './explore/describe-exploration.ts'
import { exploreMany } from './explore/explore-many.ts'

// node packages/database/src/model/explore.ts --interleavings 1000000 --seed 1
const { values } = parseArgs({
  options: {
    interleavings: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [interleavings, seed] = [Number(values.interleavings), Number(values.seed)]
if (!Number.isSafeInteger(interleavings) || interleavings < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('--interleavings and --seed take whole numbers\n')
  process.exitCode = 2
} else {
  const startedMs = performance.now()
  const exploration = exploreMany({ interleavings, seed })
  const seconds = (performance.now() - startedMs) / 1_000
  process.stdout.write(describeExploration(exploration, { seed, seconds }))
  if (exploration.finding !== undefined) process.exitCode = 1
}
