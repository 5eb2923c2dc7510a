/** Why a client sent a submission. */
export type SubmissionPurpose =
  /** A new plan is wanted. */
  | 'new'
  /** The same request under the same key once more, after an answer or after none. */
  | 'repeat'
  /** The same key with another body. */
  | 'mismatch'
  /** One of several at once for one person, each under its own key. */
  | 'burst'

/**
 * One try of `POST /api/plan/generate`, written down outside the system. The record of these, not the database, says what
 * was accepted.
 */
export type Submission = {
  purpose: SubmissionPurpose
  person: string
  key: string
  /** Unique to what was asked: repeats carry the same one, everything else its own. */
  seed: number
  sentAtMs: number
  answeredAtMs: number
  /** HTTP status; absent where no answer came, so that nobody knows whether it was accepted. */
  status: number | undefined
  /** Of a 200 or 202. */
  jobId: string | undefined
  existing: boolean | undefined
}

/** A cancel that a client asked for; `status` as above. */
export type Cancellation = { jobId: string; sentAtMs: number; status: number | undefined }
