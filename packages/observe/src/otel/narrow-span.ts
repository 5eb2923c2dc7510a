import type { Attributes } from '@opentelemetry/api'
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace'

/** All that may leave in a span. Libraries also write addresses with their queries, options and words of errors. */
const sent = new Set([
  'bullmq.job.attempts.made',
  'bullmq.job.id',
  'bullmq.job.name',
  'bullmq.queue.name',
  'bullmq.queue.operation',
  'error.type',
  'http.method',
  'http.request.method',
  'http.response.status_code',
  'http.route',
  'http.status_code',
  'messaging.destination.name',
  'next.route',
  'next.rsc',
  'next.span_type',
])

/** Ours hold ids, counts and words of our own. */
const ours = 'zero_sum.'

/**
 * A span without what might quote a person: facts that are not on the list, the words of errors, what was noted on the way,
 * and addresses in names.
 */
export function narrowSpan(span: ReadableSpan): ReadableSpan {
  const attributes: Attributes = Object.fromEntries(
    Object.entries(span.attributes).filter(([name]) => sent.has(name) || name.startsWith(ours)),
  )
  return {
    ...{ kind: span.kind, spanContext: () => span.spanContext(), startTime: span.startTime },
    ...{ endTime: span.endTime, duration: span.duration, ended: span.ended },
    ...{ resource: span.resource, instrumentationScope: span.instrumentationScope },
    ...(span.parentSpanContext === undefined ? {} : { parentSpanContext: span.parentSpanContext }),
    name: narrowName(span.name),
    attributes,
    status: { code: span.status.code },
    events: [],
    links: [],
    droppedAttributesCount: Object.keys(span.attributes).length - Object.keys(attributes).length,
    droppedEventsCount: span.events.length,
    droppedLinksCount: span.links.length,
  }
}

/** The framework's name for a call of its own quotes the whole address. */
function narrowName(name: string): string {
  return name.replace(/\s\S*(:\/\/|[?#]).*$/, '')
}

/** Hands spans on, each narrowed. */
export function narrowing(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(narrowSpan), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  }
}
