import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import type { SpanDescription, Tracing, TracingSettings } from '../trace.ts'
import { version } from '../version.ts'
import { narrowing } from './narrow-span.ts'
import { sampleRequests } from './sample-requests.ts'

const kinds = {
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
  producer: SpanKind.PRODUCER,
} as const

/** How long a process that leaves waits for its collector to take the last spans, in milliseconds. */
const lastWordsMs = 2_000

/**
 * Makes OpenTelemetry's global tracer, which the framework and BullMQ find by themselves, and sends what it hears by
 * OTLP/HTTP. Only `traceparent` is carried on: baggage could hold anything.
 */
export function startTracing({ service, ratio }: TracingSettings): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': `zero-sum-${service}`,
      'service.version': version,
      'process.pid': process.pid,
    }),
    sampler: sampleRequests(ratio),
    spanProcessors: [new BatchSpanProcessor({ exporter: narrowing(new OTLPTraceExporter()) })],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  const tracer = provider.getTracer('zero-sum', version)

  const startSpan = (described: SpanDescription, startMs?: number): [Span, Context] => {
    const parent = parentOf(described.parent)
    const span = tracer.startSpan(
      described.name,
      {
        kind: kinds[described.kind ?? 'internal'],
        attributes: prefixed(described.facts),
        ...(startMs === undefined ? {} : { startTime: startMs }),
      },
      parent,
    )
    return [span, trace.setSpan(parent, span)]
  }

  return {
    isOn: true,
    ids() {
      const now = trace.getActiveSpan()?.spanContext()
      return now === undefined ? {} : { traceId: now.traceId, spanId: now.spanId }
    },
    traceparent: () => traceparentOf(context.active()),
    async within(described, work) {
      const [span, inside] = startSpan(described)
      try {
        return await context.with(inside, work)
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR })
        throw error
      } finally {
        span.end()
      }
    },
    record({ startMs, endMs, failed, ...described }) {
      const [span] = startSpan(described, startMs)
      if (failed === true) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end(endMs)
    },
    async [Symbol.asyncDispose]() {
      const gaveUp = new Promise<void>((resolve) => setTimeout(resolve, lastWordsMs).unref())
      await Promise.race([provider.shutdown().catch(() => {}), gaveUp])
    },
  }
}

function parentOf(traceparent: string | undefined): Context {
  return traceparent === undefined
    ? context.active()
    : propagation.extract(ROOT_CONTEXT, { traceparent })
}

function traceparentOf(from: Context): string | undefined {
  const carrier: { traceparent?: string } = {}
  propagation.inject(from, carrier)
  return carrier.traceparent
}

function prefixed(facts: SpanDescription['facts'] = {}) {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`zero_sum.${name}`, fact]))
}
