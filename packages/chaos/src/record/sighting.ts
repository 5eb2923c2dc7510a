/** What a client saw of a job: a frame of its event stream, or an answer of `GET /api/plan/jobs/:jobId`. */
export type Sighting = {
  jobId: string
  /** Names one stream through all its reconnects, or the poller; order counts within one only. */
  watcher: string
  how: 'event' | 'poll' | 'snapshot'
  seq: number
  /** Absent in an event that shows none. */
  percent: number | undefined
  /** The event's name, or the status that was seen. */
  said: string
  atMs: number
}
