import { expect, it } from 'vitest'
import { makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { findPreferences } from './find-preferences.ts'
import { savePreferences } from './save-preferences.ts'

const database = withDatabase()

it('changes what is given and keeps the rest, for one person alone', async () => {
  const [one, other] = [await makePerson(database()), await makePerson(database())]
  await savePreferences(database(), one, { locale: 'de', mealTimes: { lunch: '12:30' } })
  await savePreferences(database(), one, { energyUnit: 'kj' })
  expect(await findPreferences(database(), one)).toEqual({
    locale: 'de',
    energyUnit: 'kj',
    mealTimes: { lunch: '12:30' },
  })
  await savePreferences(database(), one, { mealTimes: { dinner: '19:00' } })
  expect(await findPreferences(database(), one)).toMatchObject({ mealTimes: { dinner: '19:00' } })
  expect(await findPreferences(database(), other)).toEqual({})
})
