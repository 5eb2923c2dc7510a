import { cp, glob, mkdir, readFile, rm, stat, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { root } from '../config.ts'
import { runToEnd } from '../launch/run-to-end.ts'
import { confine } from './confine.ts'
import { readDockerfile, type Stage } from './read-dockerfile.ts'
import { readIgnoreFile } from './read-ignore-file.ts'

export interface Replay {
  /** Where the stages are made. It is emptied first. */
  directory: string
  /** The folder that this machine's npm is in, which the base image would bring. */
  npm: string
  signal: AbortSignal
  say(line: string): void
}

/**
 * Does what the Dockerfile says without Docker: each stage is a folder, `COPY` copies what .dockerignore lets through, `RUN` runs
 * under bubblewrap with this folder as its /app and /usr/local. What a base image would bring is this machine's: /usr, /lib, and
 * the project's Node.
 *
 * @returns the folder of the last stage
 */
export async function replayImage(replay: Replay): Promise<string> {
  const stages = readDockerfile(await readFile(join(root, 'Dockerfile'), 'utf8'))
  await rm(replay.directory, { recursive: true, force: true })
  for (const stage of stages) await replayStage(stage, replay)
  return join(replay.directory, stages.at(-1)?.name ?? '')
}

async function replayStage(stage: Stage, replay: Replay): Promise<void> {
  const folder = join(replay.directory, stage.name)
  await startFrom(folder, replay.npm)
  const state = { cwd: '/app', env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/tmp' } }
  for (const { instruction, text } of stage.steps) {
    if (instruction === 'WORKDIR') state.cwd = resolve(state.cwd, text)
    if (instruction === 'ENV') Object.assign(state.env, readPairs(text))
    if (instruction === 'COPY') await copy(text, folder, state.cwd, replay)
    if (instruction !== 'RUN') continue
    replay.say(`${stage.name}: RUN ${text.replaceAll(/\s+/g, ' ').slice(0, 100)}`)
    const command = confine({ folder, cwd: state.cwd, isReadOnly: false }, ['/bin/sh', '-c', text])
    await runToEnd('bwrap', command, {
      cwd: folder,
      env: { ...process.env, ...state.env },
      signal: replay.signal,
    })
  }
}

/** What `node:…-slim` has under /usr/local: Node and npm. */
async function startFrom(folder: string, npm: string): Promise<void> {
  await mkdir(join(folder, 'app'), { recursive: true })
  await mkdir(join(folder, 'local', 'bin'), { recursive: true })
  await cp(process.execPath, join(folder, 'local', 'bin', 'node'), { dereference: true })
  const modules = join(folder, 'local', 'lib', 'node_modules')
  await cp(npm, join(modules, 'npm'), { recursive: true })
  await symlink('../lib/node_modules/npm/bin/npm-cli.js', join(folder, 'local', 'bin', 'npm'))
}

async function copy(text: string, folder: string, cwd: string, replay: Replay): Promise<void> {
  const words = text.split(/\s+/)
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined
  const [source, target] = words
  if (source === undefined || target === undefined || words.length !== 2)
    throw new Error(`This COPY is not understood: ${text}`)
  const into = join(folder, resolve(cwd, target))
  if (from === undefined) return await copyContext(into)
  await cp(join(replay.directory, from, source), into, { recursive: true, verbatimSymlinks: true })
}

/** What would be sent to a builder: the folder of the project without what .dockerignore names. */
async function copyContext(into: string): Promise<void> {
  const isSent = readIgnoreFile(await readFile(join(root, '.dockerignore'), 'utf8'))
  const exclude = (path: string) => /(^|\/)(node_modules|\.git|\.next|\.data)$/.test(path)
  for await (const path of glob('**/*', { cwd: root, exclude, followSymlinks: false })) {
    if (!isSent(path)) continue
    const isFolder = (await stat(join(root, path))).isDirectory()
    if (isFolder) continue
    await mkdir(dirname(join(into, path)), { recursive: true })
    await cp(join(root, path), join(into, path))
  }
}

function readPairs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)=("[^"]*"|\S+)/g)].map(([, key, value]) => [key, value]),
  )
}
