import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

const spanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.string(),
  endTimeUnixNano: z.string(),
  attributes: z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })),
})
const attributesSchema = z.array(
  z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }),
)
const requestSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: attributesSchema }),
      scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })),
    }),
  ),
})

export type ReceivedSpan = z.infer<typeof spanSchema> & { service: string }

export type SpanReceiver = AsyncDisposable & {
  /** For `OTEL_EXPORTER_OTLP_ENDPOINT`. */
  url: string
  spans: readonly ReceivedSpan[]
  /** All that came in, as it came. */
  text(): string
}

/** A collector of traces on this machine: takes OTLP over HTTP in JSON, as the product sends it. */
export async function receiveSpans(): Promise<SpanReceiver> {
  const spans: ReceivedSpan[] = []
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    bodies.push(JSON.stringify(request.headers), body)
    if (request.url !== '/v1/traces') return response.writeHead(404).end()
    for (const { resource, scopeSpans } of requestSchema.parse(JSON.parse(body)).resourceSpans) {
      const named = resource.attributes.find(({ key }) => key === 'service.name')
      const service = String(named?.value.stringValue)
      for (const scope of scopeSpans)
        for (const span of scope.spans) spans.push({ ...span, service })
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    text: () => bodies.join('\n'),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** A trace as a tree, one span a line, in the order in which they began. */
export function drawTrace(spans: readonly ReceivedSpan[]): string {
  const ids = new Set(spans.map(({ spanId }) => spanId))
  const sorted = spans.toSorted((left, right) =>
    Number(BigInt(left.startTimeUnixNano) - BigInt(right.startTimeUnixNano)),
  )
  const isChild = ({ parentSpanId = '' }: ReceivedSpan) => ids.has(parentSpanId)
  const draw = (span: ReceivedSpan, depth: number): string[] => [
    `${'  '.repeat(depth)}${span.name}  ${span.service}  ${milliseconds(span)} ms`,
    ...sorted
      .filter(({ parentSpanId }) => parentSpanId === span.spanId)
      .flatMap((child) => draw(child, depth + 1)),
  ]
  return sorted
    .filter((span) => !isChild(span))
    .flatMap((root) => draw(root, 0))
    .join('\n')
}

function milliseconds({ startTimeUnixNano, endTimeUnixNano }: ReceivedSpan): string {
  return (Number(BigInt(endTimeUnixNano) - BigInt(startTimeUnixNano)) / 1e6).toFixed(1)
}
