import { parentPort, workerData } from 'node:worker_threads'
import { runBaselines } from '../baselines/run-baselines.ts'
import { observePerson } from '../observations/observe-person.ts'
import { openBench } from '../observations/open-bench.ts'
import { drawPerson } from '../people/draw-person.ts'
import { readExamples } from '../people/read-examples.ts'
import { sharedPlaces, type ThreadData, type ThreadReport } from './messages.ts'

// Takes one person after the other from the shared counter. What comes of a person depends on their place alone.
const port = parentPort
if (port === null) throw new Error('Plans are made in worker threads.')
const { seed, people, hasExamples, triesWaysOut, repeatEvery, baselinePeople, shared } =
  workerData as ThreadData
const counters = new Int32Array(shared)
const examples = hasExamples ? readExamples() : []
const bench = openBench()
const report = (message: ThreadReport) => port.postMessage(message)

for (;;) {
  if (Atomics.load(counters, sharedPlaces.isStopped) === 1) break
  const place = Atomics.add(counters, sharedPlaces.next, 1)
  if (place >= people) break
  const drawn = place - examples.length
  const person = examples[place] ?? drawPerson(seed, drawn)
  const repeats = repeatEvery > 0 && place % repeatEvery === 0
  const observation = await observePerson(person, place, bench, { triesWaysOut, repeats })
  const hasBaselines = drawn >= 0 && drawn < baselinePeople
  const baselines = hasBaselines ? await runBaselines(person, bench.catalogue) : []
  report({ kind: 'observed', observation, baselines })
}
report({ kind: 'done' })
