import { getJson } from '../api.js'
import { build } from './build-element.js'
import { explanation } from './explanation.js'
import { dayQuery } from './view-address.js'

/**
 * A rule's reasons for a client and what would flip it, loaded when it is opened. `ofMany` says that the rule was asked
 * of several meetings or decisions, of which the one explained is the last.
 */
export function whyDetails(clientId, rule, asOf, ofMany = false) {
  const said = build('div', { class: 'why', 'aria-live': 'polite' })
  const details = build(
    'details',
    { 'data-rule': rule },
    build('summary', {}, `Why, and what would flip it: ${rule}`),
    said,
  )
  details.addEventListener('toggle', async () => {
    if (!details.open || said.childElementCount > 0) return
    said.replaceChildren(build('p', {}, 'Loading the reasons.'))
    try {
      const path = `/api/portfolio/${encodeURIComponent(clientId)}/rules/${encodeURIComponent(rule)}`
      said.replaceChildren(...explanation(await getJson(`${path}${dayQuery(asOf)}`), ofMany))
    } catch (error) {
      said.replaceChildren(build('p', { class: 'problem' }, `Problem: ${error.message}`))
    }
  })
  return details
}
