import { type Intake, type IntakeInput, parseIntake } from '@zero-sum/contracts'
import { drawAnyBody, drawOrdinaryBody } from './draw-body.ts'
import { drawGoal, drawSafety, drawWishes } from './draw-wishes.ts'
import { isSane } from './is-sane.ts'
import { createRandom } from './random.ts'

/** Somebody who asks for a plan. */
export type Person = {
  name: string
  /** As they write it. */
  written: IntakeInput
  intake: Intake
  isSane: boolean
  /** The seed of their plan. */
  seed: number
}

/** Of those drawn, how many are drawn with sane wishes; the others are drawn from all that can be written. */
const saneShare = 0.6

/** The person at a place of a series; the same whatever else is drawn. */
export function drawPerson(seed: number, place: number): Person {
  const random = createRandom(seed, place)
  const isModerate = random.chance(saneShare)
  const body = isModerate ? drawOrdinaryBody(random) : drawAnyBody(random)
  const written: IntakeInput = {
    ...body,
    goal: drawGoal(random, isModerate, body.weightKg ?? 80),
    ...drawWishes(random, isModerate),
    ...drawSafety(random, isModerate),
  }
  return personOf(`person ${place}`, written, random.whole(0, 0xffff_ffff))
}

/** A person by what they wrote. Throws where the intake can't be read. */
export function personOf(name: string, written: IntakeInput, seed: number): Person {
  const parsed = parseIntake(written)
  if ('faults' in parsed)
    throw new Error(`${name} is no intake: ${JSON.stringify([parsed.faults, written])}`)
  return { name, written, intake: parsed.intake, isSane: isSane(parsed.intake), seed }
}
