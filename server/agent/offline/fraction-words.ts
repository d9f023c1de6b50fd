const PERCENT: Record<string, number> = {
  half: 50,
  'three quarters': 75,
  'a quarter': 25,
  'four fifths': 80,
  'a fifth': 20,
}
const NAMES = Object.keys(PERCENT)
  .map((name) => name.replace(' ', '[\\s-]'))
  .join('|')
// "A quarter of the year" is a time, "three quarters of meetings" are nine months of them.
const FRACTION = new RegExp(
  `\\b(?<name>${NAMES})(?=\\s(?:of\\s)?(?:it|them|those|these|our|the|their)\\b(?!\\s(?:year|quarter|month|week|day|hour)\\b)|\\s(?:is\\s)?(?:planned|proactive|strategic|reactive|green|yellow)\\b)`,
  'gi',
)

/** The parts that a text says in words, as percentages: "half of them" is 50, "three quarters of our hours" 75. */
export const fractionsIn = (text: string): { value: number; at: number; end: number }[] =>
  [...text.matchAll(FRACTION)].map((match) => ({
    value: PERCENT[match.groups!['name']!.toLowerCase().replaceAll(/[\s-]+/g, ' ')]!,
    at: match.index,
    end: match.index + match[0].length,
  }))
