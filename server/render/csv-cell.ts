const FORMULA = /^[\s]*[=+\-@\t\r|%]/

/**
 * A cell of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula begins with an apostrophe; numbers
 * stay as they are.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
