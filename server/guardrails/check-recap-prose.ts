import type { RecapPlan, RecapProse } from '../drafts/recap/recap.ts'
import type { Objection } from './objection.ts'

const SLOT_WORDS = 45
const REFERENCE = /{{fact:([\w-]+)}}/g
const COUNTED =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|half|double|percent)\b/i
const DAY =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)\b/i
const WAY_OUT = /https?:|www\.|!\[|\]\(|<\w|@\w/i
// A capital inside a sentence is a name; the field's own capitals are not.
const NAME = /(?<=[a-z,;:]\s)[A-Z][a-z]+/g
const FIELD_WORDS = new Set([
  'Customer',
  'Success',
  'Segment',
  'Green',
  'Yellow',
  'Red',
  'Business',
  'Technology',
  'Adoption',
  'Engagement',
  'Quality',
  'Alignment',
  'Service',
])

/** Prose slots may point to facts and must not state a number, a date, an amount or a name of their own. */
export function checkRecapProse(prose: RecapProse, plan: RecapPlan): Objection[] {
  const known = new Set(plan.facts.map(({ id }) => id))
  const slots = [
    ...plan.decisions.map(({ id }) => ({ slot: `whyNow.${id}`, words: prose.whyNow[id] ?? '' })),
    { slot: 'heard', words: prose.heard },
    { slot: 'changed', words: prose.changed },
  ]
  return slots.flatMap(({ slot, words }) => {
    const bare = words.replaceAll(REFERENCE, ' ')
    const unknown = [...words.matchAll(REFERENCE)].map(([, id]) => id!).filter((id) => !known.has(id))
    const names = (bare.match(NAME) ?? []).filter((name) => !FIELD_WORDS.has(name))
    return [
      ...(words.trim() === '' ? [`${slot} is empty; write it.`] : []),
      ...(COUNTED.test(bare) ? [`${slot} states a number; use a {{fact:...}} reference or leave it out.`] : []),
      ...(DAY.test(bare) ? [`${slot} states a day; use a {{fact:...}} reference or leave it out.`] : []),
      ...(WAY_OUT.test(words) ? [`${slot} holds a link, an image or an address; remove it.`] : []),
      ...(names.length > 0
        ? [`${slot} names ${names.join(', ')}; refer to people and companies by {{fact:...}}.`]
        : []),
      ...unknown.map((id) => `${slot} refers to {{fact:${id}}}, which does not exist.`),
      ...(bare.split(/\s+/).length > SLOT_WORDS ? [`${slot} is longer than ${SLOT_WORDS} words; shorten it.`] : []),
    ].map((says) => ({ check: 'prose-points-to-facts', says }))
  })
}
