const ID = /(?<![\w#-])[A-Z]{1,4}-(?:[A-Z]{1,4}-?)?\d+[a-z]?(?![\w-])/g
const SECTION = /(?<![\w#/])[a-z0-9][\w.-]*#[a-z0-9][a-z0-9-]*/g

/** Whatever a text holds that is formed like the id of a clause (`ENG-01`, `ENG-T02`) or of a section (`2.4#objective`). */
export const clauseMentions = (text: string): string[] => [
  ...new Set([...text.matchAll(ID), ...text.matchAll(SECTION)].map(([id]) => id)),
]
