import {
  householdMemberSchema,
  householdSchema,
  portionsAnswerSchema,
  storedMemberSchema,
} from '@zero-sum/contracts'
import type { Operation } from '../operation.ts'

const tag = 'Household'
const headers = ['Content-Language'] as const
const noSuchMember = 'There is no such member, or it is somebody else’s.'
const unknownFood = 'A word for a food or an allergy means nothing to us.'

const examples = {
  adult: {
    summary: 'An adult with numbers of their own',
    value: {
      kind: 'adult',
      name: 'Mia',
      sex: 'female',
      age: 41,
      heightCm: 168,
      weightKg: 66,
      goal: { type: 'maintain' },
      activityLevel: 'moderately_active',
      allergies: ['peanuts'],
    },
  },
  child: { summary: 'A child', value: { kind: 'child', name: 'Ben', age: 6, portion: 0.5 } },
}

export const householdOperations = [
  {
    ...{ id: 'getHousehold', method: 'GET', path: '/api/household', tag, access: 'person' },
    summary: 'List who eats along',
    answers: {
      200: {
        description:
          'In the order in which they were added, each with where their portion comes from.',
        json: householdSchema,
        headers,
      },
    },
  },
  {
    ...{ id: 'addMember', method: 'POST', path: '/api/household', tag, access: 'person' },
    summary: 'Take somebody in',
    body: { json: householdMemberSchema, examples },
    answers: {
      201: {
        description: 'The new member.',
        json: storedMemberSchema,
        headers: ['Content-Language', 'Location'],
      },
    },
    problems: {
      conflict: 'The household is full (`household_full`).',
      unknown_food: unknownFood,
    },
  },
  {
    ...{ id: 'changeMember', method: 'PUT', path: '/api/household/{memberId}' },
    ...{ tag, access: 'person' },
    summary: 'Change a member whole',
    body: { json: householdMemberSchema, examples },
    answers: {
      200: { description: 'The member as they are now.', json: storedMemberSchema, headers },
    },
    problems: { not_found: noSuchMember, unknown_food: unknownFood },
  },
  {
    ...{ id: 'removeMember', method: 'DELETE', path: '/api/household/{memberId}' },
    ...{ tag, access: 'person' },
    summary: 'Take a member out',
    answers: { 204: { description: 'They are out.' } },
    problems: { not_found: noSuchMember },
  },
  {
    ...{ id: 'getPortions', method: 'GET', path: '/api/plan/{planId}/portions' },
    ...{ tag, access: 'person' },
    summary: 'Get a plan cooked for the whole household',
    answers: {
      200: {
        description: 'One pot a meal, a portion for each, warnings, and what to buy.',
        json: portionsAnswerSchema,
        headers,
      },
    },
    problems: {
      not_found: 'There is no such plan, or it is somebody else’s.',
      conflict: 'The plan was made with foods that are others now (`plan_outdated`).',
      unknown_food: 'A word of a member’s means nothing to us any more.',
    },
  },
] as const satisfies readonly Operation[]
