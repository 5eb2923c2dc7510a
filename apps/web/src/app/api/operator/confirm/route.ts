import { confirmOperatorSchema } from '@zero-sum/contracts/operator'
import { confirmSession } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../server/http/parse-body.ts'
import { emptyResponse, ProblemAnswer } from '../../../../server/http/problem-response.ts'
import { requireOperator } from '../../../../server/operators/require-operator.ts'

/** Shows by the password that it is still the operator who sits there. Tries are counted with all others of the person. */
export const POST = handleRequest(async (request, runtime) => {
  const { personId, sessionId } = await requireOperator(request, runtime)
  const { password } = await parseBody(request, confirmOperatorSchema, 1024)
  const [tries] = await runtime.limiter.take([
    { ...runtime.config.rules.password, key: `password ${personId}` },
  ])
  if (tries?.allowed === false)
    throw new ProblemAnswer('too_many_requests', 'Too many tries. Wait, then try again.', {
      reason: 'password',
      retryAfterMs: tries.endsInMs,
    })
  const { internalAdapter, password: passwords } = await runtime.authentication.$context
  const hash = (await internalAdapter.findCredentialAccount(personId))?.password
  if (typeof hash !== 'string' || !(await passwords.verify({ hash, password })))
    throw new ProblemAnswer('forbidden', 'This is not your password.', { reason: 'wrong_password' })
  await confirmSession(runtime.database, sessionId)
  return emptyResponse()
})
