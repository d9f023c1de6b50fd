import { getJson } from './api.js'
import { element, toElements } from './markdown.js'

const dialog = document.querySelector('#clause')
const title = document.querySelector('#clause-title')
const place = document.querySelector('#clause-place')
const text = document.querySelector('#clause-text')

document.querySelector('#clause-close').addEventListener('click', () => dialog.close())

/** Opens a clause whole. The dialog gives focus back to where it was when it closes. */
export async function openClause(id) {
  title.textContent = id
  place.textContent = ''
  text.replaceChildren(element('p', ['Loading the clause.']))
  dialog.showModal()
  try {
    const clause = await getJson(`/api/clauses/${encodeURIComponent(id)}`)
    title.textContent = `${clause.clause} ${clause.section}`
    place.textContent = `${clause.documentTitle}, line ${clause.line}${clause.status === 'current' ? '' : ` (${clause.status})`}`
    text.replaceChildren(...toElements(clause.text))
  } catch (error) {
    text.replaceChildren(element('p', [error.message]))
  }
}
