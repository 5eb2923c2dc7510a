import { type Breach, only, streamOf } from './breach.fixture.ts'

export const ofSightings: readonly Breach[] = [
  {
    what: 'a watcher saw a number fall',
    fate: 'plain',
    breaks: ['S6'],
    record: (evidence, jobId) => {
      only(streamOf(evidence, jobId)[1]).seq = 1
    },
  },
  {
    what: 'a watcher saw the percentage fall',
    fate: 'plain',
    breaks: ['S6'],
    record: (evidence, jobId) => {
      only(streamOf(evidence, jobId)[1]).percent = 1
    },
  },
  {
    what: 'a watcher saw the job go on after its end',
    fate: 'plain',
    breaks: ['S6'],
    record: (evidence, jobId) => {
      const last = only(streamOf(evidence, jobId).at(-1))
      evidence.sightings.push({ ...last, said: 'agent' })
    },
  },
  {
    what: 'a watcher saw a number that the job never had',
    fate: 'plain',
    breaks: ['S6'],
    record: (evidence, jobId) => {
      const first = only(streamOf(evidence, jobId)[0])
      evidence.sightings.push({ ...first, watcher: 'another', seq: 99 })
    },
  },
]
