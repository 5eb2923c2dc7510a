/** What a span may say: ids, counts and words of ours, never a value of a person's. */
export type SpanFacts = Readonly<Record<string, boolean | number | string>>

export type SpanDescription = {
  name: string
  kind?: 'client' | 'internal' | 'producer'
  facts?: SpanFacts
  /** The W3C `traceparent` that it continues; without one it belongs to the span that is under way. */
  parent?: string | undefined
}

export type PastSpan = SpanDescription & {
  /** Milliseconds of the Unix epoch. */
  startMs: number
  endMs: number
  failed?: boolean
}

/** What this process tells of its requests and jobs to whoever collects traces. */
export type Tracing = AsyncDisposable & {
  /** The span that is under way, as log lines name it; nothing where there is none. */
  ids(): { traceId?: string; spanId?: string }
  /** The span that is under way in W3C's form, to be carried on. */
  traceparent(): string | undefined
  /** Does work inside a span, which fails as the work does. */
  within<result>(span: SpanDescription, work: () => Promise<result>): Promise<result>
  /** Writes down what has already been. */
  record(span: PastSpan): void
  /** Whether BullMQ's own spans are wanted. */
  readonly isOn: boolean
}

/** Where traces go; the standard variables of OpenTelemetry say the rest (headers, time limits). */
export type TracingSettings = {
  service: 'queue-processor' | 'web'
  /** The share of requests that begin a trace, 0 to 1. */
  ratio: number
}

/** Tracing that is off: it costs a call. */
export const noTracing: Tracing = {
  isOn: false,
  ids: () => ({}),
  traceparent: () => undefined,
  within: (_, work) => work(),
  record: () => {},
  [Symbol.asyncDispose]: async () => {},
}

/** Opens tracing where it is set; OpenTelemetry is loaded only then, since it takes longer to load than we take to start. */
export async function openTracing(settings: TracingSettings | undefined): Promise<Tracing> {
  if (settings === undefined) return noTracing
  const { startTracing } = await import('./otel/start-tracing.ts')
  return startTracing(settings)
}
