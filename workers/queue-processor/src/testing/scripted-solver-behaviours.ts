/** What the pipeline of these tests does is chosen by the seed. */
export const behaviours = {
  quick: 1,
  /** 300 ms for each agent. */
  slow: 2,
  /** For ever, deaf to anything. */
  hangs: 3,
  exits: 4,
  breaks: 5,
  refuses: 6,
  /** Until it is told to stop. */
  heeds: 7,
} as const
