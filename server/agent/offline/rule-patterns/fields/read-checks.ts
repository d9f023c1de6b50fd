import type { Said, WordField } from '../pattern.ts'

const FULL = 25
const MET =
  '(?:ok(?:ay)?|fine|met|good|green|passe[sd]|pass|true|yes|done|delivered|kept|present|seen|there|in place|on plan|on time|in order|right|fits?|✓)'
const MISSED =
  '(?:not\\s(?:ok|okay|met|fine|there|seen|kept|done|present|in place|right)|wrong|missed|misses|missing|fail(?:s|ed)?|red|off|no|absent|lacking|false|bad|out|late|not seen|does(?:n.t| not) fit|✗)'
const NAMES = {
  cadenceDelivered: 'cadence(?: delivered)?',
  deliverablesWithRecap: '(?:core )?deliverables?(?:(?: with| and|/) recaps?)?',
  execSponsor: '(?:exec(?:utive)? )?sponsor(?: seen)?',
  effortMix: 'effort(?:[- ]mix)?',
}

/** The points of a check of the four that a question tells to be right or wrong: all of them or none. */
export const checkPoints = (check: keyof typeof NAMES): WordField => ({
  field: check,
  read(question): Said | undefined {
    const name = NAMES[check]
    const told = `[\\s:=-]+(?:(?:is|are|was|were|has|have|all)\\s)?(?:(?<missed>${MISSED})|(?<met>${MET}))(?!\\w)`
    const said = new RegExp(`\\b${name}(?: check)?${told}`, 'i').exec(question)
    if (said !== null)
      return {
        value: said.groups!['missed'] === undefined ? FULL : 0,
        places: [{ at: said.index, end: said.index + said[0].length }],
      }
    const others = othersThan(question)
    return others === undefined ? undefined : { value: others, places: [] }
  },
})

const REST = new RegExp(
  `\\b(?:everything else|all (?:the )?others?|the (?:others?|rest|remaining)|others)(?: checks?| three| ones)*[\\s:]+(?:(?:is|are|was|were)\\s)?(?:(?<missed>${MISSED})|(?<met>${MET}))(?!\\w)`,
  'i',
)

/** The points of the checks that are not named: "the rest is fine". */
function othersThan(question: string): number | undefined {
  const rest = REST.exec(question)
  if (rest === null) return undefined
  return rest.groups!['missed'] === undefined ? FULL : 0
}

/** Who tells how the sponsor check went means that it applies. */
export const FOUR_APPLY: WordField = { field: 'fourApply', read: () => ({ value: true, places: [] }) }
