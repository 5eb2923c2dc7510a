import type { System, TcpProxy, WorkerProgram } from '@zero-sum/testbed'
import type { FaultContext, PlannedFault } from '../nemesis/fault.ts'

type Act = (name: string) => void
type Exits = ReadonlyMap<string, number | string | 'never'>

/** Writes acts down, and makes those fail that are meant to. */
function createDiary() {
  const acts: string[] = []
  const failures = new Map<string, number>()
  return {
    acts,
    failNext: (name: string, times: number) => void failures.set(name, times),
    act(name: string): void {
      acts.push(name)
      const left = failures.get(name) ?? 0
      if (left === 0) return
      failures.set(name, left - 1)
      throw new Error(`${name} failed`)
    },
  }
}

function makeProgram(name: string, act: Act, exits: Exits): WorkerProgram & { url: string } {
  let isRunning = true
  const killed = Promise.withResolvers<string>()
  return {
    name,
    url: `http://${name}.invalid`,
    isRunning: () => isRunning,
    signal: (signal) => act(`${name} ${signal}`),
    block: (milliseconds) => act(`${name} block ${milliseconds}`),
    async end(signal) {
      act(`${name} ${signal}`)
      if (signal === 'SIGKILL') killed.resolve(signal)
      const exit = exits.get(name) ?? 0
      const how = signal === 'SIGKILL' || exit === 'never' ? await killed.promise : exit
      isRunning = false
      return how
    },
    async start() {
      if (isRunning) throw new Error(`${name} is running already`)
      isRunning = true
      act(`${name} start`)
    },
    async [Symbol.asyncDispose]() {
      act(`${name} dispose`)
      isRunning = false
    },
  }
}

function makeNetwork(name: string, act: Act): TcpProxy {
  return {
    port: 0,
    set: (condition) => act(`${name} ${JSON.stringify(condition)}`),
    resetAll: () => act(`${name} reset`),
    connections: () => 3,
    [Symbol.asyncDispose]: async () => {},
  }
}

function makeServers(act: Act): Pick<System, 'postgres' | 'redis'> {
  return {
    postgres: {
      port: 0,
      url: 'postgres://nobody@localhost/nothing',
      superuserUrl: 'postgres://nobody@localhost/nothing',
      stop: async (how) => act(`postgres stop ${how}`),
      start: async () => act('postgres start'),
      [Symbol.asyncDispose]: async () => {},
    },
    redis: {
      port: 0,
      url: 'redis://localhost',
      kill: async () => act('redis kill'),
      start: async ({ empty }) => act(`redis start ${empty ? 'empty' : 'as it was'}`),
      flush: async () => act('redis flush'),
      [Symbol.asyncDispose]: async () => {},
    },
  }
}

/**
 * A system that only writes down what is done to it, for the logic of faults. `failNext` makes the next so many of an act
 * fail; `exits` says how a program leaves; `happened` is what its calls tell.
 */
export function makeSystem() {
  const { act, acts, failNext } = createDiary()
  const exits = new Map<string, number | string | 'never'>()
  const happened = { drop: 0, cut: 0, duplicate: 0, delay: 0 }
  const program = (name: string) => makeProgram(name, act, exits)
  const system: System = {
    backend: 'redis',
    ...makeServers(act),
    queueNetwork: makeNetwork('queue', act),
    databaseNetwork: makeNetwork('database', act),
    calls: {
      url: 'http://calls.invalid',
      arm: (fault, kinds, count) => act(`arm ${JSON.stringify(fault)} ${kinds.join(' ')} ${count}`),
      disarm: () => act('disarm'),
      happened: () => ({ ...happened }),
      [Symbol.asyncDispose]: async () => {},
    },
    webs: ['web-1', 'web-2'].map(program),
    workers: ['worker-1', 'worker-2', 'worker-3'].map(program),
    async startSkewedWorker(skewMs) {
      act(`start skewed by ${skewMs}`)
      return program('skewed')
    },
    logDirectory: '/nowhere',
  }
  const context: FaultContext = {
    system,
    databaseUrl: system.postgres.url,
    clients: {
      plantPoison: async () => act('plant poison'),
      submitTenAtOnce: async () => act('submit ten'),
    },
  }
  return { acts, failNext, context, system, exits, happened }
}

/** What a schedule would hand to a fault. */
export function planned(draw: number, lengthMs = 1): PlannedFault {
  return { kind: 'worker-kill', atMs: 0, lengthMs, draw }
}
