const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 })
const GROUPED_FROM = 1000
const WRITTEN_OUT_FROM = 1e-6

/** A number as a sentence shows it: `1680` is `1,680`; decimals stay as they are. */
export function sayNumber(value: number): string {
  const size = Math.abs(value)
  const isPlain = size < GROUPED_FROM && (size >= WRITTEN_OUT_FROM || Object.is(value, 0))
  return isPlain ? String(value) : format.format(value)
}
