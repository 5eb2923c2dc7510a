import { handleRequest } from '../../../server/http/handle-request.ts'
import { answerDocument } from '../../../server/openapi/answer-document.ts'

/** What this API takes and answers, in OpenAPI 3.1; for anybody. */
export const GET = handleRequest(async (request) => answerDocument(request))
