import { clauseMentions } from '../clause-mentions.ts'
import type { Check } from './check.ts'

const NUMBERED = /-[A-Z]*-?\d{2}/

export const mentionsResolve: Check = {
  name: 'mentions',
  holds: 'Every clause that a text names exists',
  find({ texts, sections }) {
    const families = new Set([...sections.keys()].map(familyOf))
    // What only looks like an id, such as the day `T-5`, is one where its letters are a clause's or it has two digits.
    const isMention = (id: string) => id.includes('#') || families.has(familyOf(id)) || NUMBERED.test(id)
    return texts.flatMap(({ file, lines }) =>
      lines.flatMap((text, at) =>
        clauseMentions(text)
          .filter((id) => isMention(id) && !sections.has(id))
          .map((id) => ({
            file,
            line: at + 1,
            says: `${id} is named here, but no heading has it.`,
            todo: 'Correct the id, or take the reference out.',
          })),
      ),
    )
  },
}

/** What the ids of one blueprint have in common: `ENG-` of `ENG-01`, `ENG-T` of `ENG-T02`. */
const familyOf = (id: string) => id.replace(/\d+[a-z]?$/, '')
