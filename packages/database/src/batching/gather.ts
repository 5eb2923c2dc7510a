export type Gathering<request> = {
  /** What two requests of one batch may not share: the row that they are about. */
  keyOf: (request: request) => string
  /** The most requests of one batch. */
  limit: number
  /** How many batches may be under way at once. */
  atOnce: number
  /** Whether a batch may have failed because of one of its members, so that the others should not fail with it. */
  mayBeOneMember: (error: unknown) => boolean
}

type Member<request, answer> = {
  request: request
  key: string
  resolve: (answer: answer) => void
  reject: (error: unknown) => void
}

/**
 * Makes one call out of many: what is asked while batches are under way goes into the next one, so that many requests share
 * a round trip and a commit. A lone request goes at once; nothing waits for company. Requests of one key follow each other.
 * A batch that fails because of one member is halved until that member fails alone; `run` must then have changed nothing.
 * `run` gives the answers in the order of its requests.
 */
export function gather<request, answer>(
  run: (requests: readonly request[]) => Promise<readonly answer[]>,
  { keyOf, limit, atOnce, mayBeOneMember }: Gathering<request>,
): (request: request) => Promise<answer> {
  let waiting: Member<request, answer>[] = []
  const keysUnderWay = new Set<string>()
  let batches = 0

  function takeBatch(): Member<request, answer>[] {
    const batch: Member<request, answer>[] = []
    const left: Member<request, answer>[] = []
    for (const member of waiting) {
      const isFree = batch.length < limit && !keysUnderWay.has(member.key)
      ;(isFree ? batch : left).push(member)
      if (isFree) keysUnderWay.add(member.key)
    }
    waiting = left
    return batch
  }

  function launch(): void {
    while (batches < atOnce && waiting.length > 0) {
      const batch = takeBatch()
      if (batch.length === 0) return
      batches += 1
      void settle(batch).then(() => {
        batches -= 1
        for (const { key } of batch) keysUnderWay.delete(key)
        launch()
      })
    }
  }

  /** Settles every member, and never fails itself. */
  async function settle(members: readonly Member<request, answer>[]): Promise<void> {
    try {
      const answers = await run(members.map(({ request }) => request))
      if (answers.length !== members.length)
        throw new Error(`${members.length} requests got ${answers.length} answers`)
      for (const [index, answer] of answers.entries()) members[index]?.resolve(answer)
    } catch (error) {
      if (members.length === 1 || !mayBeOneMember(error)) {
        for (const member of members) member.reject(error)
        return
      }
      const half = Math.ceil(members.length / 2)
      await settle(members.slice(0, half))
      await settle(members.slice(half))
    }
  }

  return (request) =>
    new Promise((resolve, reject) => {
      waiting.push({ request, key: keyOf(request), resolve, reject })
      launch()
    })
}
