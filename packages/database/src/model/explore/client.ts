import type { AcceptRequest } from '../accept.ts'
import type { AcceptAnswer } from '../model.ts'
import { sendCall } from './perform-call.ts'
import { seldom } from './random.ts'
import type { Client, World } from './world.ts'

/** Enough for a job to be replaced by one that is replaced; more only costs time. */
const mostRequests = 5
const poisonOnce = 40

/** A person asks, asks again because they heard nothing, changes their mind, or gives up. */
export function stepClient(world: World): void {
  const client = world.clients[world.random.below(world.clients.length)]
  if (client === undefined) return
  const request = client.unanswered ?? chooseRequest(world, client)
  if (request === undefined) cancel(world, client)
  else ask(world, client, request)
}

function chooseRequest({ random }: World, client: Client): AcceptRequest | undefined {
  const choice = random.below(8)
  if (choice >= 6) return undefined
  const earlier = client.asked[random.below(Math.max(1, client.asked.length))]
  const isAgain = choice >= 4 || client.asked.length >= mostRequests
  if (isAgain && earlier !== undefined)
    return choice === 4 ? { ...earlier, intake: 1 - earlier.intake } : earlier
  const request = { personId: client.personId, intake: random.below(2), replace: choice >= 2 }
  return choice % 2 === 1 ? request : { ...request, key: client.asked.length }
}

function ask(world: World, client: Client, request: AcceptRequest): void {
  const heard = sendCall<AcceptAnswer | null>(world, { verb: 'accept', request })
  if (!client.asked.includes(request)) client.asked.push(request)
  client.unanswered = heard.isHeard ? undefined : request
  const isNew = heard.isHeard && heard.answer?.existing === false
  if (isNew && heard.answer !== null && seldom(world.random, poisonOnce))
    world.poison.add(heard.answer.jobId)
}

function cancel(world: World, { personId }: Client): void {
  const jobId = world.model.jobs.findLastIndex((job) => job.personId === personId)
  sendCall(world, { verb: 'cancel', request: { jobId } })
}
