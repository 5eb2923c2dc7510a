/** Given to a thread at its birth: one shared integer that is 1 while the work that it does is no longer wanted. */
export type ThreadData = { cancelFlag: SharedArrayBuffer }

/** What a thread says. Each request gets any number of news and then one result. */
export type ThreadMessage =
  | { kind: 'ready' }
  | { kind: 'news'; news: unknown }
  | { kind: 'result'; result: unknown }
