import { calendarAnswerSchema, createdCalendarSchema } from '@zero-sum/contracts'
import { endCalendar, findCalendar, replaceCalendar, savePreferences } from '@zero-sum/database'
import { readPreferences } from '../../../language/read-preferences.ts'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { emptyResponse, jsonResponse } from '../../../server/http/problem-response.ts'
import { publicAddress } from '../../../server/http/public-address.ts'
import { requireSession } from '../../../server/http/require-person.ts'
import { tellDone } from '../../../server/observe/tell-done.ts'

/** The person's calendar feed without its address; `null` where there is none. */
export const GET = handleRequest(async (request, runtime) => {
  const { personId } = await requireSession(request, runtime)
  return jsonResponse(calendarAnswerSchema, {
    calendar: (await findCalendar(runtime.database, personId)) ?? null,
  })
})

/**
 * A calendar feed at a new address, which only this answer ever holds; an old address ends. The program that will ask knows
 * nothing of the person, so the language, the unit and the time zone in which they see their plan now are kept for it.
 */
export const POST = handleRequest(async (request, runtime) => {
  const { personId } = await requireSession(request, runtime)
  const { locale, energyUnit, timeZone } = await readPreferences(request.headers, runtime, personId)
  await savePreferences(runtime.database, personId, {
    ...{ locale, energyUnit },
    // UTC is also what a browser has that has not said where it is; it may say so yet.
    ...(timeZone === 'UTC' ? {} : { timeZone }),
  })
  const { calendar, secret } = await replaceCalendar(runtime.database, personId)
  const url = publicAddress(`/api/calendar/${secret}.ics`, request, runtime.config)
  tellDone(runtime, request, 'calendar_made', personId)
  return jsonResponse(createdCalendarSchema, { calendar, url }, 201)
})

/** Ends the feed. */
export const DELETE = handleRequest(async (request, runtime) => {
  const { personId } = await requireSession(request, runtime)
  await endCalendar(runtime.database, personId)
  return emptyResponse()
})
