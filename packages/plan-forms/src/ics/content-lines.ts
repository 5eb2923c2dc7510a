const encoder = new TextEncoder()
/** RFC 5545, 3.1: a line has at most 75 octets without its end. */
const mostOctets = 75

/** Content lines as iCalendar sends them: folded at 75 octets, never inside a character, each ended by CRLF. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > mostOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** A value of type TEXT (RFC 5545, 3.3.11). Control characters other than line ends may not stand in one and are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, '')
}

/** A value of type URI, which is not escaped. What is no address breaks here rather than in a calendar. */
export function writeUri(address: string): string {
  return new URL(address).href
}
