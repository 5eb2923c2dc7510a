import type { Telemetry } from 'bullmq'

/** A trace as `bullmq-otel` reads it from a message. */
export function carry(traceparent: string): string {
  return JSON.stringify({ traceparent })
}

/**
 * What makes BullMQ write spans to OpenTelemetry's global tracer. Loaded only when it is wanted. A worker's part is enough:
 * the sender's messages name their traces themselves, since one call sends those of many.
 */
export async function openQueueTelemetry(): Promise<Telemetry> {
  const { BullMQOtel } = await import('bullmq-otel')
  return new BullMQOtel({ tracerName: 'bullmq' })
}
