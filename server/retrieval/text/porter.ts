const C = '[^aeiou]'
const V = '[aeiouy]'
const CC = `${C}[^aeiouy]*`
const VV = `${V}[aeiou]*`
const MEASURED = new RegExp(`^(${CC})?${VV}${CC}`)
const MEASURED_ONCE = new RegExp(`^(${CC})?${VV}${CC}(${VV})?$`)
const MEASURED_TWICE = new RegExp(`^(${CC})?${VV}${CC}${VV}${CC}`)
const HAS_VOWEL = new RegExp(`^(${CC})?${V}`)
const SHORT = new RegExp(`^${CC}${V}[^aeiouwxy]$`)

const STEP_2: Record<string, string> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
}
const STEP_3: Record<string, string> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const STEP_2_ENDING = new RegExp(`^(.+?)(${Object.keys(STEP_2).join('|')})$`)
const STEP_3_ENDING = new RegExp(`^(.+?)(${Object.keys(STEP_3).join('|')})$`)
const STEP_4_ENDING = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/
const STEP_4_ION = /^(.+?)(s|t)(ion)$/

/** The stem of a lower-case English word, by Porter's algorithm of 1980. */
export function stem(word: string): string {
  if (word.length < 3) return word
  let stemmed = word.startsWith('y') ? `Y${word.slice(1)}` : word
  stemmed = endings(pastAndProgressive(plural(stemmed)))
  return stemmed.startsWith('Y') ? `y${stemmed.slice(1)}` : stemmed
}

const plural = (word: string) =>
  /(ss|i)es$/.test(word) ? word.slice(0, -2) : /[^s]s$/.test(word) ? word.slice(0, -1) : word

function pastAndProgressive(word: string): string {
  const eed = /^(.+?)eed$/.exec(word)
  if (eed !== null) return finalY(MEASURED.test(eed[1]!) ? word.slice(0, -1) : word)
  const base = /^(.+?)(ed|ing)$/.exec(word)?.[1]
  if (base === undefined || !HAS_VOWEL.test(base)) return finalY(word)
  if (/(at|bl|iz)$/.test(base)) return finalY(`${base}e`)
  if (/([^aeiouylsz])\1$/.test(base)) return finalY(base.slice(0, -1))
  return finalY(SHORT.test(base) ? `${base}e` : base)
}

const finalY = (word: string) =>
  /^.+y$/.test(word) && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word

function endings(word: string): string {
  let current = replaced(word, STEP_2_ENDING, STEP_2)
  current = replaced(current, STEP_3_ENDING, STEP_3)
  const four = STEP_4_ENDING.exec(current)
  const ion = STEP_4_ION.exec(current)
  if (four !== null) {
    if (MEASURED_TWICE.test(four[1]!)) current = four[1]!
  } else if (ion !== null && MEASURED_TWICE.test(ion[1]! + ion[2]!)) current = ion[1]! + ion[2]!
  const e = /^(.+?)e$/.exec(current)?.[1]
  if (e !== undefined && (MEASURED_TWICE.test(e) || (MEASURED_ONCE.test(e) && !SHORT.test(e)))) current = e
  return current.endsWith('ll') && MEASURED_TWICE.test(current) ? current.slice(0, -1) : current
}

function replaced(word: string, ending: RegExp, table: Record<string, string>) {
  const match = ending.exec(word)
  return match !== null && MEASURED.test(match[1]!) ? match[1]! + table[match[2]!]! : word
}
