import type { Dictionary } from '../../dictionary.ts'
import { bodySentences } from './body.ts'
import { checkSentences } from './checks.ts'
import { faultSentences } from './faults.ts'
import { healthSentences } from './health.ts'
import { householdSentences } from './household.ts'
import { likingSentences } from './likings.ts'
import { mealSentences } from './meals.ts'
import { metabolismSentences } from './metabolism.ts'
import { noticeSentences } from './notices.ts'
import { progressSentences } from './progress.ts'
import { serverSentences } from './server.ts'
import { weightCourseSentences } from './weight-course.ts'
import { wishSentences } from './wishes.ts'

/** Every sentence that the engine and the server say: by itself, or by the message that it is made of. */
export const sentences: Dictionary = {
  ...bodySentences,
  ...checkSentences,
  ...faultSentences,
  ...healthSentences,
  ...householdSentences,
  ...likingSentences,
  ...mealSentences,
  ...metabolismSentences,
  ...noticeSentences,
  ...progressSentences,
  ...serverSentences,
  ...weightCourseSentences,
  ...wishSentences,
}
