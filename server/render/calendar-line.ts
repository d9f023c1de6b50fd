const MOST_OCTETS = 75

/** A property of an iCalendar file on one line, folded at 75 octets without splitting a character (RFC 5545, 3.1). Ends in CRLF. */
export function calendarLine(name: string, value: string): string {
  const lines = ['']
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      // A line that goes on begins with a space, which counts.
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += character
    octets += size
  }
  return lines.map((line) => `${line}\r\n`).join('')
}

/** Text as a value of an iCalendar property (RFC 5545, 3.3.11). Control characters are left out. */
export const calendarText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
