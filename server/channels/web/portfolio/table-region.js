import { build } from './build-element.js'

/** A table in a labelled region that scrolls sideways by itself, also by keyboard. */
export const tableRegion = (label, table) =>
  build('div', { class: 'table', role: 'region', 'aria-label': label, tabindex: '0' }, table)

/** A row of column heads. */
export const headRow = (names) =>
  build('thead', {}, build('tr', {}, ...names.map((name) => build('th', { scope: 'col' }, name))))
