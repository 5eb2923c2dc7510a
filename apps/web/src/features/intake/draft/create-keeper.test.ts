import { createProblem, type IntakeDraft } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { CallFailed } from '../../../lib/call-api.ts'
import { filledForm } from '../answers/testing/filled-form.ts'
import type { Answers } from '../steps/find-way.ts'
import { createKeeper } from './create-keeper.ts'
import type { Kept } from './keep-draft.ts'

const overtaken = () =>
  new CallFailed(createProblem('conflict', 'Changed elsewhere.', { reason: 'draft_changed' }))

/** A server with one draft, as the API keeps it: only in place of the one that was seen. */
function startServer() {
  let draft: IntakeDraft | null = null
  let saves = 0
  return {
    saves: () => saves,
    draft: () => draft,
    forget: () => {
      draft = null
    },
    async keepDraft({ step, answers }: Kept, updatedAt: string | null): Promise<string> {
      await Promise.resolve()
      if ((draft?.updatedAt ?? null) !== updatedAt) throw overtaken()
      saves += 1
      draft = { step, answers: { ...answers }, updatedAt: `save ${saves}` }
      return draft.updatedAt
    },
    askForDraft: () => Promise.resolve(draft),
  }
}

const answers = (age: string): Answers => ({ form: filledForm({ age }), done: ['you'] })
const at = (age: string): Kept => ({ step: 'goal', answers: answers(age) })
const stranger = { answers: answers(''), updatedAt: null }

describe('createKeeper', () => {
  it('keeps one version in place of the last, also of two at once', async () => {
    const server = startServer()
    const keeper = createKeeper(stranger, server)
    const outcomes = await Promise.all([keeper.keep(at('30')), keeper.keep(at('31'))])
    expect(outcomes).toEqual([{ kind: 'kept' }, { kind: 'kept' }])
    expect(server.draft()).toMatchObject({ answers: { form: { age: '31' } } })
    expect([keeper.isChanged(answers('31')), keeper.isChanged(answers('32'))]).toEqual([
      false,
      true,
    ])
  })

  it('overwrites nothing of another device before it was told to', async () => {
    const server = startServer()
    const [here, there] = [createKeeper(stranger, server), createKeeper(stranger, server)]
    await there.keep(at('40'))
    const outcome = await here.keep(at('41'))
    expect(outcome).toMatchObject({
      kind: 'overtaken',
      theirs: { answers: { form: { age: '40' } } },
    })
    expect(server.draft()).toMatchObject({ answers: { form: { age: '40' } } })
    if (outcome.kind !== 'overtaken') return expect.fail()
    expect(await here.insist(outcome)).toEqual({ kind: 'kept' })
    expect(server.draft()).toMatchObject({ answers: { form: { age: '41' } } })
  })

  it('finds what another device kept, unless the page has changes of its own', async () => {
    const server = startServer()
    const here = createKeeper(stranger, server)
    await here.keep(at('50'))
    expect(await here.look(() => answers('50'))).toBeUndefined()
    const there = createKeeper({ ...at('50'), updatedAt: 'save 1' }, server)
    await there.keep(at('51'))
    expect(await here.look(() => answers('50 and a half'))).toBeUndefined()
    expect(await here.look(() => answers('50'))).toMatchObject({ updatedAt: 'save 2' })
  })

  it('keeps what is unsaved when the page is left, and makes nobody a guest by it', async () => {
    const server = startServer()
    const keeper = createKeeper(stranger, server)
    await keeper.leave(at('60'))
    expect(server.saves()).toBe(0)
    await keeper.keep(at('60'))
    await keeper.leave(at('60'))
    expect(server.saves()).toBe(1)
    await keeper.leave(at('61'))
    expect(server.draft()).toMatchObject({ answers: { form: { age: '61' } } })
    // The next one follows its own.
    expect(await keeper.keep(at('62'))).toEqual({ kind: 'kept' })
  })

  it('begins anew where the other device forgot everything', async () => {
    const server = startServer()
    const keeper = createKeeper(stranger, server)
    await keeper.keep(at('70'))
    server.forget()
    expect(await keeper.keep(at('71'))).toEqual({ kind: 'kept' })
  })

  it('says when the server was not reached, and tries again from where it was', async () => {
    const server = startServer()
    const network: { isAway: boolean } = { isAway: true }
    const keepDraft: typeof server.keepDraft = (kept, updatedAt) =>
      network.isAway ? Promise.reject(new CallFailed(undefined)) : server.keepDraft(kept, updatedAt)
    const keeper = createKeeper(stranger, { ...server, keepDraft })
    expect(await keeper.keep(at('80'))).toEqual({ kind: 'failed', problem: undefined })
    network.isAway = false
    expect(await keeper.keep(at('80'))).toEqual({ kind: 'kept' })
  })
})
