import type { Breach } from './breach.fixture.ts'

export const ofOutcomes: readonly Breach[] = [
  {
    what: 'a job ended as poison that was none',
    fate: 'poisoned',
    breaks: ['S9'],
    record: ({ planted }) => planted.poison.clear(),
  },
  {
    what: 'a job was refused that was none to refuse',
    fate: 'refused',
    breaks: ['S9'],
    record: ({ planted }) => planted.refused.clear(),
  },
  {
    what: 'a poison was completed',
    fate: 'plain',
    breaks: ['S9'],
    record: ({ planted }) => void planted.poison.add(1),
  },
  {
    what: 'a job was cancelled, and nobody had asked for it',
    fate: 'cancelled',
    breaks: ['S9'],
    record: (evidence, jobId) => {
      evidence.cancellations = evidence.cancellations.filter((one) => one.jobId !== jobId)
    },
  },
]
