import { analyse } from '../../../retrieval/analyse.ts'
import type { Place, Quantity } from './quantity.ts'

interface Word extends Place {
  terms: readonly string[]
  phrase: number
}

/** How near the words of a question stand to its quantities. */
export interface QuestionWords {
  /** Its terms, each once. */
  terms: readonly string[]
  has(term: string): boolean
  /** It denies something: what did not happen is missed, late or absent. */
  isDenied: boolean
  /** From 0 to 1: how much a term belongs to a quantity; less in a phrase that has a quantity of its own. */
  nearness(term: string, quantity: Place): number
}

const BREAK =
  /[,;:?!()]|\.(?!\d)|\s[-–]\s|\b(?:and|but|while|(?<!\b(?:began|begin|start|started)\s)with|plus|whereas|though)\b/gi
const DENIED = /\b(?:no|not|never|nobody|without|cancelled|skipped)\b|n['’]t\b/i
// "What follows?" speaks of no follow-up.
const ASIDE = /\bwhat (?:follows|happens|comes next|now|next)\b/gi
const SAME = { here: 1, near: 0.9, far: 0.8 }
const ELSEWHERE = { free: 0.55, taken: 0.2 }
const NEAR_LETTERS = 30

// Staff say it in other words than the blueprints.
const SAID_FOR: Record<string, string> = {
  exec: 'executive',
  execs: 'executive',
  fell: 'drop fall',
  fall: 'drop fall',
  fallen: 'drop fall',
  dropped: 'drop fall',
  lost: 'lost drop fall',
  slipped: 'slip',
  late: 'slip late',
  silent: 'silent decision',
  silence: 'decision',
  charge: 'price',
  cost: 'cost price',
  qbr: 'qbr meeting',
  qbrs: 'qbr meeting',
  handover: 'handoff',
  handed: 'hand handoff',
  short: 'short gap',
  shortfall: 'gap',
  missing: 'miss gap',
  unresolved: 'open unresolve',
  presented: 'present live delivery',
  decide: 'decide decision',
  decides: 'decide decision',
  decided: 'decide decision',
  ghosted: 'miss',
  skipped: 'skip miss',
  cancelled: 'cancel miss',
  went: 'sent',

  contact: 'contact',
  moved: 'movement',
  talked: 'contact',
  spoken: 'contact',
  fits: 'fit',
  licences: 'license',
  carry: 'link',
  carries: 'link',
  tie: 'link',
  tied: 'link',
  connected: 'link',
  people: 'people staff',
  heads: 'staff',
  headcount: 'staff',
  machines: 'device',
  computers: 'device',
  laptops: 'device',
  answered: 'response',
  replied: 'response',
  responded: 'response',
  outage: 'incident',
  kept: 'retain',
  keep: 'retain',
  began: 'start',
  upsell: 'upsell expansion',
  yes: 'approve',
  showed: 'seen',
  resolved: 'resolution',
  rhythm: 'rhythm frequency',
  inside: 'time',
  within: 'within time',
}

/** Reads the words of a question with the phrases they stand in. */
export function readWords(question: string, quantities: readonly Quantity[]): QuestionWords {
  const told = question.replaceAll(ASIDE, (words) => ' '.repeat(words.length))
  const breaks = [...question.matchAll(BREAK)].map(({ index }) => index)
  const phraseOf = (at: number) => breaks.filter((each) => each < at).length
  const words = [...told.matchAll(/[\p{L}][\p{L}\p{N}'’-]*/gu)].map(({ index, 0: word }): Word => {
    const said = SAID_FOR[word.toLowerCase()] ?? word.replaceAll('-', ' ')
    return { terms: analyse(said), phrase: phraseOf(index), at: index, end: index + word.length }
  })
  const taken = new Set(quantities.flatMap(({ at, end }) => [phraseOf(at), phraseOf(end - 1)]))
  const places = Map.groupBy(
    words.flatMap((word) => word.terms.map((term) => ({ term, word }))),
    ({ term }) => term,
  )
  return {
    terms: [...places.keys()],
    has: (term) => places.has(term),
    isDenied: DENIED.test(question),
    nearness(term, quantity) {
      const own = new Set([phraseOf(quantity.at), phraseOf(quantity.end - 1)])
      const near = (places.get(term) ?? []).map(({ word }) => {
        if (!own.has(word.phrase)) return taken.has(word.phrase) ? ELSEWHERE.taken : ELSEWHERE.free
        const gap = word.at > quantity.at ? word.at - quantity.end : quantity.at - word.end
        return gap <= 2 ? SAME.here : gap <= NEAR_LETTERS ? SAME.near : SAME.far
      })
      return Math.max(0, ...near)
    },
  }
}
