// Plain JavaScript for Node 18 and later: this runs before the project's own Node is installed.

const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
/** @type {NodeJS.WriteStream} */
let output = process.stdout

/**
 * Sends what follows to another stream, where standard output belongs to somebody else.
 * @param {NodeJS.WriteStream} stream
 */
export function speakTo(stream) {
  output = stream
}

/**
 * Writes one line to the terminal.
 * @param {string} line
 */
export function say(line) {
  output.write(`${line}\n`)
}

/**
 * Runs one step of starting, showing what is going on and, at its end, how long it took. In a terminal the line lives;
 * elsewhere a long step writes a sign of life every fifteen seconds.
 *
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(title, work) {
  const startedAt = performance.now()
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1)
  const isTerminal = output.isTTY === true
  let frame = 0
  const draw = () => {
    frame += 1
    const age = performance.now() - startedAt
    const time = age < 1000 ? '' : `  ${Math.floor(age / 1000)} s`
    output.write(`\r\x1b[2K${spinner[frame % spinner.length]} ${title} …${time}`)
  }
  const timer = isTerminal
    ? setInterval(draw, 100)
    : setInterval(() => say(`  ${title} … ${Math.round(Number(seconds()))} s`), 15_000)
  const finish = (/** @type {string} */ sign) => {
    clearInterval(timer)
    say(`${isTerminal ? '\r\x1b[2K' : ''}${sign} ${title.padEnd(44)} ${seconds().padStart(5)} s`)
  }
  try {
    const result = await work()
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}
