import { PLACEHOLDER } from './placeholders.ts'

// A mark that is not closed quotes the rest.
const DOUBLE = /["“”„‟«»‹›「」『』][^"“”„‟«»‹›「」『』]*(?:["“”„‟«»‹›「」『』]|$)|`[^`]*(?:`|$)/gu
// An apostrophe stands after a letter or a digit, an opening quote does not.
const SINGLE = /(?<![\p{L}\p{N}])['‘‚](?=\S).+?['’](?![\p{L}\p{N}])/gu

/** Puts a placeholder where text was quoted. */
export const maskQuotes = (text: string) =>
  text.replaceAll(DOUBLE, PLACEHOLDER.quote).replaceAll(SINGLE, PLACEHOLDER.quote)
