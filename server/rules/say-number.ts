const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 })

/** A number as a sentence shows it: `1680` is `1,680`; decimals stay as they are. */
export const sayNumber = (value: number): string => format.format(value)
