import { type LimitedWork, limitedWork, type RuleName } from '@zero-sum/settings/limits'
import { clientHeader } from '../http/client-address.ts'
import { ProblemAnswer } from '../http/problem-response.ts'
import type { Runtime } from '../runtime.ts'
import { type Judged, limitHeaders } from './limit-headers.ts'
import type { Bound } from './limiter.ts'
import { networkOf } from './partition.ts'

type Held = Pick<Runtime, 'limiter'> & { config: Pick<Runtime['config'], 'rules'> }

/** What each request was told of its limits, for its answer to tell. */
const told = new WeakMap<Request, [string, string][]>()

/** The headers of an answer to a request that was limited. */
export function limitsOf(request: Request): readonly [string, string][] {
  return told.get(request) ?? []
}

/** Counts a piece of work for a person and for their address; refuses it where either has had enough of it. */
export async function limitWork(
  request: Request,
  runtime: Held,
  work: LimitedWork,
  personId?: string,
): Promise<void> {
  refuseSpent(await count(request, runtime, limitedWork[work], personId))
}

/** Counts a request under one rule of its address alone. */
export async function limitAddress(request: Request, runtime: Held, name: RuleName): Promise<void> {
  refuseSpent(await count(request, runtime, [name], undefined))
}

/** Counts, and says whether the work may be done, for those who have another answer than a refusal. */
export async function mayWork(
  request: Request,
  runtime: Held,
  work: LimitedWork,
  personId: string,
): Promise<{ allowed: boolean; refuse(): void }> {
  const judged = await count(request, runtime, limitedWork[work], personId)
  const allowed = judged.every(({ verdict }) => verdict.allowed)
  return { allowed, refuse: () => refuseSpent(judged) }
}

/** The bound of an address under a rule. */
export function boundOfAddress(
  request: Request,
  { config }: Pick<Held, 'config'>,
  name: RuleName,
): Bound {
  const network = networkOf(request.headers.get(clientHeader) ?? '')
  return { ...config.rules[name], key: `${name} ${network}` }
}

async function count(
  request: Request,
  runtime: Held,
  names: readonly RuleName[],
  personId: string | undefined,
): Promise<Judged[]> {
  const bounds = names.map((name) => {
    const rule = runtime.config.rules[name]
    return rule.per === 'person'
      ? { ...rule, key: `${name} ${personId}` }
      : boundOfAddress(request, runtime, name)
  })
  const verdicts = await runtime.limiter.take(bounds)
  const judged = names.flatMap((name, nr): Judged[] => {
    const verdict = verdicts[nr]
    return verdict === undefined ? [] : [{ name, rule: runtime.config.rules[name], verdict }]
  })
  told.set(request, limitHeaders(judged))
  return judged
}

function refuseSpent(judged: readonly Judged[]): void {
  const spent = judged.filter(({ verdict }) => !verdict.allowed)
  if (spent.length === 0) return
  const retryAfterMs = Math.max(...spent.map(({ verdict }) => verdict.endsInMs))
  throw new ProblemAnswer('too_many_requests', 'Too many tries. Wait, then try again.', {
    reason: spent[0]?.name ?? 'limit',
    retryAfterMs,
  })
}
