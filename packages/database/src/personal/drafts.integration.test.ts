import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeMany, makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { findDraft, forgetDraft, saveDraft } from './drafts.ts'

const database = withDatabase()

const save = async (personId: string, step: string, updatedAt: string | null) =>
  (await saveDraft(database(), personId, { step, answers: { step }, updatedAt }))?.toISOString()

describe('saveDraft', () => {
  it('keeps what is saved in place of what was seen', async () => {
    const personId = await makePerson(database())
    expect(await findDraft(database(), personId)).toBeUndefined()
    const first = await save(personId, 'body', null)
    const second = await save(personId, 'goal', first ?? null)
    expect(await findDraft(database(), personId)).toEqual({
      step: 'goal',
      answers: { step: 'goal' },
      updatedAt: second,
    })
  })

  it('overwrites nothing that another device has saved since', async () => {
    const personId = await makePerson(database())
    const seen = (await save(personId, 'body', null)) ?? null
    await save(personId, 'goal', seen)
    expect(await save(personId, 'food', seen)).toBeUndefined()
    expect(await save(personId, 'food', null)).toBeUndefined()
    expect(await findDraft(database(), personId)).toMatchObject({ step: 'goal' })
  })

  it('takes a repeat of itself, since its answer may have been lost', async () => {
    const personId = await makePerson(database())
    const seen = (await save(personId, 'body', null)) ?? null
    await save(personId, 'goal', seen)
    const again = await save(personId, 'goal', seen)
    expect(await save(personId, 'food', again ?? null)).toBeDefined()
  })

  it('lets one of ten at once win, and gives each save a later time', async () => {
    const personId = await makePerson(database())
    const times = await makeMany(10, () => save(personId, randomUUID(), null))
    expect(times.filter((time) => time !== undefined)).toHaveLength(1)
    const seen: string[] = []
    for (let turn = 0; turn < 20; turn += 1)
      seen.push(
        (await save(personId, `turn ${turn}`, seen.at(-1) ?? times.find(Boolean) ?? null)) ?? '',
      )
    expect(seen).toEqual([...new Set(seen)].sort())
  })

  it('keeps the drafts of two people apart, and forgets one', async () => {
    const [one, other] = [await makePerson(database()), await makePerson(database())]
    await save(one, 'body', null)
    await save(other, 'goal', null)
    await forgetDraft(database(), one)
    expect(await findDraft(database(), one)).toBeUndefined()
    expect(await findDraft(database(), other)).toMatchObject({ step: 'goal' })
    expect(await save(one, 'body', null)).toBeDefined()
  })
})
