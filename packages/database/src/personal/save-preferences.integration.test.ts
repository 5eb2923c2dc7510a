import { describe, expect, it } from 'vitest'
import { makeMany, makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { findPreferences } from './find-preferences.ts'
import { savePreferences } from './save-preferences.ts'

const database = withDatabase()

describe('savePreferences', () => {
  it('changes what is named and keeps the rest', async () => {
    const personId = await makePerson(database())
    await savePreferences(database(), personId, { energyUnit: 'kj', measureSystem: 'us' })
    await savePreferences(database(), personId, { energyUnit: 'kcal', weekStart: 'sunday' })
    expect(await findPreferences(database(), personId)).toEqual({
      energyUnit: 'kcal',
      measureSystem: 'us',
      weekStart: 'sunday',
    })
  })

  it('loses none of several at once', async () => {
    const personId = await makePerson(database())
    const changes = [{ locale: 'de' }, { paper: 'letter' }, { timeZone: 'Europe/Berlin' }] as const
    const turns = changes.values()
    await makeMany(3, () => savePreferences(database(), personId, turns.next().value ?? {}))
    expect(await findPreferences(database(), personId)).toEqual(Object.assign({}, ...changes))
  })
})
