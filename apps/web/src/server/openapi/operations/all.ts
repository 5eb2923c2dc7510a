import type { Operation } from '../operation.ts'
import { accessOperations } from './access.ts'
import { accountOperations } from './account.ts'
import { householdOperations } from './household.ts'
import { jobOperations } from './jobs.ts'
import { operatorOperations } from './operators.ts'
import { passwordOperations } from './passwords.ts'
import { personalOperations } from './personal.ts'
import { planChangeOperations } from './plan-changes.ts'
import { planFileOperations } from './plan-files.ts'
import { planOperations } from './plans.ts'
import { recipeOperations } from './recipes.ts'
import { serverOperations } from './server.ts'
import { shoppingOperations } from './shopping.ts'
import { singleSignOnOperations } from './single-sign-on.ts'
import { webhookOperations } from './webhooks.ts'
import { workerOperations } from './workers.ts'

/** Every call of the API. A route that is not here, and one that is here alone, fails a test. */
export const operations: readonly Operation[] = [
  ...jobOperations,
  ...planOperations,
  ...planChangeOperations,
  ...planFileOperations,
  ...shoppingOperations,
  ...householdOperations,
  ...personalOperations,
  ...recipeOperations,
  ...accessOperations,
  ...webhookOperations,
  ...accountOperations,
  ...passwordOperations,
  ...singleSignOnOperations,
  ...serverOperations,
  ...workerOperations,
  ...operatorOperations,
]
