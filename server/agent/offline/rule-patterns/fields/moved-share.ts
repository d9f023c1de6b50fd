import { findRule } from '../../../../rules/index.ts'
import type { Said, WordField } from '../pattern.ts'

const MODELS = (findRule('FND-12')!.parameters.at(-1)!.values as Record<'FND-12', Record<string, number>>)['FND-12']
const SHARE = `(?:the\\s)?(?:${Object.keys(MODELS).join('|')}|\\d+(?:\\.\\d+)?\\s?%)(?:\\s(?:model|preset|plan))?`
const MOVES = [
  new RegExp(`\\bfrom\\s(?<before>${SHARE})\\s(?:down\\s|up\\s)?to\\s(?<now>${SHARE})`, 'gi'),
  new RegExp(`\\b(?<before>${SHARE})\\s?(?:->|→|to|instead of becoming)\\s(?<now>${SHARE})`, 'gi'),
  new RegExp(`\\b(?<now>${SHARE})\\s(?:instead of|rather than|and not)\\s(?<before>${SHARE})`, 'gi'),
]
const LEADING_NUMBER = /^\d+(?:\.\d+)?/

/** The share of MRR before or after a move from one investment model, or share, to another: "from Boutique to Premium". */
export const movedShare = (field: 'csPercentBefore' | 'csPercentNow'): WordField => ({
  field,
  read(question): Said | undefined {
    const moves = MOVES.map((each) => [...question.matchAll(each)]).find(({ length }) => length > 0) ?? []
    const [move, ...more] = moves
    if (move === undefined || more.length > 0) return undefined
    const { before = '', now = '' } = move.groups!
    const value = shareOf(field === 'csPercentBefore' ? before : now)
    return value === undefined ? undefined : { value, places: [{ at: move.index, end: move.index + move[0].length }] }
  },
})

function shareOf(said: string): number | undefined {
  const [digits] = LEADING_NUMBER.exec(said) ?? []
  if (digits !== undefined) return Number(digits)
  const name = Object.keys(MODELS).find((each) => said.toLowerCase().includes(each.toLowerCase()))
  return name === undefined ? undefined : MODELS[name]
}
