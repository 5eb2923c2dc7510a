import { calendarAnswerSchema, createdCalendarSchema } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { GET as getFeed } from '../../app/api/calendar/[feed]/route.ts'
import { DELETE, GET, POST } from '../../app/api/calendar/route.ts'
import { withRoutes } from '../testing/with-routes.ts'

const routes = withRoutes()

async function feedStatus(url: string): Promise<number> {
  const feed = url.split('/').at(-1) ?? ''
  return (await getFeed(new Request(url), { params: Promise.resolve({ feed }) })).status
}

describe('/api/calendar', () => {
  it('gives an address that opens until there is another one, or none', async () => {
    const owner = await routes.guest()
    expect((await owner(GET, 'GET')).body).toEqual({ calendar: null })
    const first = await owner(POST, 'POST')
    expect(first.status).toBe(201)
    const { url } = createdCalendarSchema.parse(first.body)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/api\/calendar\/zs_[\w-]{43}\.ics$/)
    expect(await feedStatus(url)).toBe(200)
    const listed = await owner(GET, 'GET')
    expect(calendarAnswerSchema.parse(listed.body).calendar?.lastUsedAt).not.toBeNull()
    expect(JSON.stringify(listed.body)).not.toContain(url.slice(-40, -4))

    const second = createdCalendarSchema.parse((await owner(POST, 'POST')).body)
    expect([await feedStatus(url), await feedStatus(second.url)]).toEqual([404, 200])
    expect((await owner(DELETE, 'DELETE')).status).toBe(204)
    expect((await owner(DELETE, 'DELETE')).status).toBe(204)
    expect(await feedStatus(second.url)).toBe(404)
    expect((await owner(GET, 'GET')).body).toEqual({ calendar: null })
  })

  it('keeps the language and the time zone of the browser for the program that will ask', async () => {
    const german = await routes.guest('language=de; time-zone=Europe%2FBerlin')
    await german(POST, 'POST')
    const { rows } = await routes.database().execute(sql`SELECT values FROM preference`)
    expect(rows).toContainEqual({
      values: { locale: 'de', energyUnit: 'kcal', timeZone: 'Europe/Berlin' },
    })
  })

  it('is each person’s own, and nobody’s who is not signed in', async () => {
    const [owner, other] = [await routes.guest(), await routes.guest()]
    const { url } = createdCalendarSchema.parse((await owner(POST, 'POST')).body)
    expect((await other(GET, 'GET')).body).toEqual({ calendar: null })
    await other(DELETE, 'DELETE')
    expect(await feedStatus(url)).toBe(200)
    const stranger = routes.stranger()
    for (const [route, method] of [
      [GET, 'GET'],
      [POST, 'POST'],
      [DELETE, 'DELETE'],
    ] as const)
      expect((await stranger(route, method)).status).toBe(401)
  })
})
