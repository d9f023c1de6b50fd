import { build } from './build-element.js'
import { citeButtons } from './cite-button.js'
import { sayRenewal } from './say-renewal.js'
import { sayAmount, sayCount, sayName } from './say-value.js'
import { whyDetails } from './why.js'

/** Where the client stands: its place, its people, its renewal, and what flags it At Risk. */
export function standing(client, latest) {
  const { segment, band, touch, atRisk, renewal, asOf } = latest
  const people = [
    ['CSM', client.csm],
    ['AM', client.am],
    ['TAM', client.tam],
    ['vCIO', client.vcio],
  ].map(([role, person]) => `${role} ${person ?? 'not named'}`)
  const facts = [
    ['Segment', [segment ?? 'unknown']],
    ['Band', [String(band ?? 'unknown')]],
    ['Touch', [touch ?? 'unknown']],
    ['MRR', [sayAmount(client.mrr)]],
    ['Maturity', [String(client.maturity ?? 'unknown')]],
    ['Appetite', [String(client.appetite ?? 'unknown')]],
    ['People', [people.join(', ')]],
    ['At Risk', atRisk.flagged ? ['Flagged by ', ...citeButtons(atRisk.by)] : ['No trigger flags it.']],
    ['Renewal', sayRenewal(client, latest)],
    [
      'For the renewal',
      [
        `Engagement ${renewal.engagementColour}, CX ${renewal.cxColour}, DMI ${renewal.dmiTrend ?? 'trend unknown'} `,
        ...citeButtons(['ENG-11']),
      ],
    ],
  ]
  return build(
    'div',
    {},
    build('p', { class: 'hint' }, `As of ${asOf}. ${client.id}, ${client.industry ?? 'industry unknown'}.`),
    build('dl', {}, ...facts.flatMap(([term, words]) => [build('dt', {}, term), build('dd', {}, ...words)])),
    ...['SEG-01', 'SEG-02'].map((rule) => whyDetails(client.id, rule, asOf)),
  )
}

/** How many triggers could not be judged, and every signal that they lack. */
export function unjudged({ unjudged: { triggers, missing } }) {
  if (triggers === 0) return build('p', {}, 'Every trigger could be judged.')
  return build(
    'details',
    {},
    build('summary', {}, `${sayCount(triggers, 'trigger')} lack ${sayCount(missing.length, 'signal')}`),
    build('p', {}, `Not on record: ${missing.map(sayName).join(', ')}.`),
  )
}
