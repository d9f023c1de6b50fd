import { isRealDay } from '../../records/import/is-real-day.ts'
import { CopilotError } from '../../domain/errors.ts'

/**
 * The days in a list of holidays: one a line, YYYY-MM-DD, with a name after it or none. Blank lines, lines that begin
 * with # and a heading on the first line are passed over. Throws `bad-input` naming the line.
 */
export function readHolidays(file: string, text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((line, at) => {
      const [first = ''] = line.trim().split(/[\s,;]/)
      if (first === '' || first.startsWith('#')) return []
      const day = first.replaceAll('"', '')
      if (isRealDay(day)) return [day]
      if (at === 0 && !/\d/.test(line)) return []
      const says = `${file}, line ${at + 1}: "${first.slice(0, 40)}" is no day; begin the line with one such as 2027-12-25.`
      throw new CopilotError('bad-input', says)
    })
}
