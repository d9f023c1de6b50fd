import { saidBy, type WordField } from '../pattern.ts'

const OTHERS =
  '(?:all (?:the )?(?:other|remaining)|(?:the |every )other|everything else|the rest|(?:all )?others)(?: engagement)?(?: signals?)?(?: (?:is|are|was|were|looks?|stays?))?(?: all)? (?:fine|ok|okay|good|green|within (?:the )?limits?|in order|at green)'

/** A question in which all signals but one are told to be well. */
export const OTHERS_GREEN_TEST = new RegExp(`^(?=.*\\b(?:engagement|cadence|meetings?)\\b).*\\b${OTHERS}\\b`, 'is')

export const OTHERS_GREEN: WordField = {
  field: 'othersGreen',
  read: saidBy(new RegExp(`\\b${OTHERS}\\b`, 'gi'), () => true),
}
