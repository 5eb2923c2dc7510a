import { type Attributes, type Context, type Link, SpanKind } from '@opentelemetry/api'
import {
  ParentBasedSampler,
  type Sampler,
  SamplingDecision,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace'

/** Asked every few seconds for as long as the process lives: a trace of each would bury the others. */
const untraced = /^\/(?:livez|readyz|metrics|api\/plan\/progress|_next\/)/

/**
 * What begins a trace: a request of somebody's, so many in a hundred of them. What a library does by itself begins none, and
 * what continues a trace is kept where its beginning was.
 */
export function sampleRequests(ratio: number): Sampler {
  const share = new TraceIdRatioBasedSampler(ratio)
  const root: Sampler = {
    shouldSample(
      _context: Context,
      traceId: string,
      _name: string,
      kind: SpanKind,
      attributes: Attributes,
      _links: Link[],
    ) {
      const target = attributes['http.target']
      const begins =
        kind === SpanKind.SERVER && !(typeof target === 'string' && untraced.test(target))
      return begins
        ? share.shouldSample(undefined, traceId)
        : { decision: SamplingDecision.NOT_RECORD }
    },
    toString: () => `requests, ${share.toString()}`,
  }
  return new ParentBasedSampler({ root })
}
