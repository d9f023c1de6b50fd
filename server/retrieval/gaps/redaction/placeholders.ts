/** What stands in a question where something was taken out. */
export const PLACEHOLDER = { quote: '[quote]', address: '[address]', name: '[name]', figure: '[figure]' } as const

const ANY = /\[(?:quote|address|name|figure)\]/g

/** A question without its placeholders, for what is compared by its words. */
export const withoutPlaceholders = (text: string) => text.replaceAll(ANY, ' ')
