/** What the page shows, as the address keeps it; an empty word is the usual. */
const USUAL = {
  q: '',
  segment: '',
  dimension: '',
  colour: '',
  owner: '',
  asOf: '',
  atRisk: '',
  withCalls: '',
  sort: 'name',
  direction: 'ascending',
  heatmap: '',
  grouped: '',
  hours: '',
  client: '',
}

/** The view that an address names; what it does not name is the usual. */
export function readView(search) {
  const named = new URLSearchParams(search)
  return Object.fromEntries(Object.entries(USUAL).map(([name, usual]) => [name, named.get(name) ?? usual]))
}

/** Puts the view into the address of the page without a new entry in the history. */
export function writeView(view) {
  const named = new URLSearchParams(Object.entries(view).filter(([name, value]) => value !== USUAL[name]))
  const search = named.size === 0 ? '' : `?${named}`
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`)
}

/** `?asOf=` for the API, or nothing for today. */
export const dayQuery = (asOf) => (asOf === '' ? '' : `?asOf=${encodeURIComponent(asOf)}`)
