import { buildWebIfNeeded } from './launch/build-web.ts'
import { heedStopRequests } from './launch/stop-request.ts'

// npm run build: the web app as npm start would build it, for an image of it.
await buildWebIfNeeded(heedStopRequests().stop)
