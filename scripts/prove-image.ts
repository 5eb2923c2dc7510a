import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { say } from './bootstrap/steps.mjs'
import { root } from './config.ts'
import { proveImage } from './image/prove-image.ts'
import { readDockerfile, readJsonForm } from './image/read-dockerfile.ts'
import { replayImage } from './image/replay-image.ts'
import { heedStopRequests } from './launch/stop-request.ts'

// npm run prove:image: does what the Dockerfile says without Docker, and runs what comes of it. It needs root (for bubblewrap as
// another user), bwrap, setpriv and redis-server. --again runs what was made before.
const directory = join(tmpdir(), 'zero-sum-image')
const stages = readDockerfile(await readFile(join(root, 'Dockerfile'), 'utf8'))
const last = stages.at(-1)
// Asked for its own folder, an npm that runs on the project's Node names one beside that, where there is none.
const npmProgram = process.env.npm_execpath
if (npmProgram === undefined) throw new Error('Run it as npm run prove:image.')
const npm = dirname(dirname(npmProgram))
const folder = process.argv.includes('--again')
  ? join(directory, last?.name ?? '')
  : await replayImage({ directory, npm, signal: heedStopRequests().stop, say })
const command = readJsonForm(
  last?.steps.findLast(({ instruction }) => instruction === 'CMD')?.text ?? '',
)
await proveImage({ folder, command, say })
say('Proved.')
