import { randomUUID } from 'node:crypto'
import { type HouseholdMember, householdMemberSchema, mostMembers } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { makeMany, makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { moveBelongings } from '../people/move-belongings.ts'
import { addMember } from './add-member.ts'
import { changeMember } from './change-member.ts'
import { listMembers } from './list-members.ts'
import { removeMember } from './remove-member.ts'

const database = withDatabase()

const child = (name: string, allergies: string[] = []): HouseholdMember =>
  householdMemberSchema.parse({ kind: 'child', name, allergies })
const adult = householdMemberSchema.parse({
  kind: 'adult',
  name: 'Ben',
  sex: 'male',
  age: 41,
  heightCm: 184,
  weightLbs: 190,
  goal: { type: 'bulk' },
  activityLevel: 'very_active',
  eats: [{ slot: 'dinner', weekdays: ['monday'] }],
  safety: { conditions: ['coeliac_disease'] },
})

async function add(personId: string, member: HouseholdMember): Promise<string> {
  const added = await addMember(database(), personId, member)
  if (added.kind === 'full') throw new Error('The household is full.')
  return added.memberId
}
const namesOf = async (personId: string) =>
  (await listMembers(database(), personId)).map(({ member }) => member.name)

describe('the members of a household', () => {
  it('are kept as they were added, in that order, for their person alone', async () => {
    const [one, other] = [await makePerson(database()), await makePerson(database())]
    const memberId = await add(one, adult)
    await add(other, child('Zoe'))
    await add(one, child('Mia', ['eggs']))
    const kept = await listMembers(database(), one)
    expect(kept[0]).toEqual({ memberId, member: adult })
    expect(kept.map(({ member }) => member)).toEqual([adult, child('Mia', ['eggs'])])
    expect(await namesOf(other)).toEqual(['Zoe'])
  })

  it('are changed and removed by their person, and by nobody else', async () => {
    const [one, stranger] = [await makePerson(database()), await makePerson(database())]
    const memberId = await add(one, child('Mia'))
    await add(one, child('Leo'))
    const changed = { memberId, member: child('Mia Sue', ['fish']) }
    expect(await changeMember(database(), stranger, changed)).toBe(false)
    expect(await removeMember(database(), { memberId, personId: stranger })).toBe(false)
    expect(await namesOf(one)).toEqual(['Mia', 'Leo'])
    expect(await changeMember(database(), one, changed)).toBe(true)
    expect((await listMembers(database(), one))[0]).toEqual(changed)
    expect(await removeMember(database(), { memberId, personId: one })).toBe(true)
    expect(await removeMember(database(), { memberId, personId: one })).toBe(false)
    expect(await changeMember(database(), one, { ...changed, memberId: randomUUID() })).toBe(false)
    expect(await namesOf(one)).toEqual(['Leo'])
  })

  it('are no more than there is room for, though they come all at once', async () => {
    const personId = await makePerson(database())
    const added = await makeMany(mostMembers + 4, () =>
      addMember(database(), personId, child(randomUUID().slice(0, 8))),
    )
    expect(added.filter(({ kind }) => kind === 'added')).toHaveLength(mostMembers)
    expect(await listMembers(database(), personId)).toHaveLength(mostMembers)
    const [first] = await listMembers(database(), personId)
    await removeMember(database(), { memberId: first?.memberId ?? '', personId })
    await add(personId, child('Last'))
    expect((await namesOf(personId)).at(-1)).toBe('Last')
  })

  it('move to the account that their guest signs in to, behind those who are there', async () => {
    const [guest, account] = [await makePerson(database()), await makePerson(database())]
    await add(account, child('Own'))
    await add(guest, adult)
    await add(guest, child('Mia'))
    await moveBelongings(database(), { fromPersonId: guest, toPersonId: account })
    await database().execute(sql`DELETE FROM person WHERE id = ${guest}`)
    expect(await namesOf(account)).toEqual(['Own', 'Ben', 'Mia'])
  })

  it('go with their person, and are a fault where they cannot be read', async () => {
    const personId = await makePerson(database())
    await add(personId, child('Mia', ['eggs']))
    await database().execute(sql`
      UPDATE household_member SET details = '{"kind":"ghost"}' WHERE person_id = ${personId}`)
    await expect(listMembers(database(), personId)).rejects.toThrow()
    await database().execute(sql`DELETE FROM person WHERE id = ${personId}`)
    expect(await listMembers(database(), personId)).toEqual([])
  })
})
