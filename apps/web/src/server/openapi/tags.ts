/** The parts of the API in the order in which one meets them, each with what it is for. */
export const tags = {
  'Making a plan': 'From an intake to a job, and from the job to a plan.',
  Plans: 'The plans of a person, and the versions of each.',
  'Changing a plan':
    'Other dishes for a meal, a day or the rest. Each change makes a new revision.',
  'Plans as files': 'The one model of a plan in other forms, in the person’s language and units.',
  Shopping: 'What is bought for a plan, and what was done with it.',
  Household: 'Who eats along, and the portion of each.',
  'A person’s own': 'Preferences, answers that are not sent yet, weights.',
  Recipes: 'The same for everybody; nobody need be signed in.',
  Access: 'API keys, calendar feeds, links and sessions. What manages the account takes no key.',
  Webhooks:
    'A person’s programs are told when a plan was made, could not be made or was cancelled. Messages are signed as Standard Webhooks has it.',
  Account: 'Signing in and out, passwords, passkeys, leaving.',
  Server: 'For whoever runs it.',
  Operators:
    'How the installation is doing, and what can be done about it. To everybody else these are 404, and no key opens them.',
  Workers: 'Between the web and its workers, by the internal secret.',
} as const
export type TagName = keyof typeof tags
