/** The frame of the steps: what each is called, how to go on, and what may come in between. */
export const en = {
  stepOf: 'Step {step} of {count}',
  progress: 'How far you have come',

  you: 'You',
  you_title: 'First, a few words about you.',
  you_lead:
    'About four minutes in all. Every step is kept on this server as you go, so you can stop at any point and carry on later.',
  goal: 'Goal and training',
  goal_title: 'What would you like to happen?',
  goal_lead:
    'Your numbers appear as you answer, and each of them can tell you where it comes from.',
  health: 'Health and safety',
  health_title: 'Would a plan do you good?',
  health_lead:
    'At some times in life a plan made of numbers does harm, so we ask everybody before anything is made. These answers decide whether and how we plan, and nothing else. They stay on this server, nobody else sees them, and they go when your account goes.',
  allergies: 'Allergies',
  allergies_title: 'What must never reach your plate?',
  allergies_lead:
    'Hard limits. What you name here, and whatever is made of it, stays out of every dish, and the finished plan is searched for it once more.',
  food: 'Food you like',
  food_title: 'What do you like to eat?',
  food_lead: 'Wishes come in three strengths: never, rather not, and gladly.',
  week: 'Kitchen and week',
  week_title: 'How does your week run?',
  week_lead: 'So that the plan fits the time you have and the way you cook.',
  review: 'Review',
  review_title: 'Does it all look right?',
  review_lead: 'This is all we work from. Change what you like; then we make your week.',
  again_title: 'Plan another week?',
  again_lead:
    'These are your answers from last time. Change what is different now, or go straight on.',

  continue: 'Continue',
  toReview: 'Save and go to the review',
  back: 'Back',
  saving: 'Saving…',
  faults: '{count, plural, one {One answer needs a look} other {# answers need a look}}',
  notSavedTitle: 'This step could not be saved',
  notSaved: 'Your answers are still here. Check your connection, then try again.',
  guestHint: 'No account needed. You start as a guest and can keep everything by signing up later.',
  takenOver: 'Your newer answers from another device are shown now.',

  conflictTitle: 'Your answers were changed on another device',
  conflictLead:
    'There are two versions now: the one on this screen, and one that was saved elsewhere on {when}, at the step “{step}”. Which one counts?',
  conflictMine: 'Keep the answers on this screen',
  conflictMineHint: 'They take the place of the other version.',
  conflictTheirs: 'Take the other version',
  conflictTheirsHint: 'What you changed on this screen since is dropped.',
} as const
