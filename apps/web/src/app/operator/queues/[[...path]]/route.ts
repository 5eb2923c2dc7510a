import { handleRequest } from '../../../../server/http/handle-request.ts'
import { actOnBoard, showBoard } from '../../../../server/operators/answer-board.ts'

/** The messages in the queue, by Bull Board, whose pages and calls these are. */
type Parameters = { path?: string[] }

export const GET = handleRequest<Parameters>(showBoard)
export const PUT = handleRequest<Parameters>(actOnBoard)
export const POST = handleRequest<Parameters>(actOnBoard)
export const PATCH = handleRequest<Parameters>(actOnBoard)
