import { postJson } from './api.js'
import { element, toElements } from './markdown.js'
import { saveButtons } from './save-markdown.js'

const form = document.querySelector('#recap-form')
const status = document.querySelector('#recap-status')
const result = document.querySelector('#recap-result')
const client = document.querySelector('#client')

/** Wires the recap form. */
export function startRecap() {
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (client.value === '') {
      status.textContent = 'Choose a client at the top of the page first.'
      client.focus()
      return
    }
    status.textContent = 'Drafting ...'
    try {
      show(await postJson('/api/drafts', requestOf(new FormData(form))))
    } catch (error) {
      status.textContent = `Problem: ${error.message}`
    }
  })
}

function requestOf(fields) {
  const ended = fields.get('ended')
  return {
    kind: 'recap',
    client: client.value,
    notes: fields.get('notes'),
    ...(ended ? { meetingEndedAt: new Date(ended).toISOString() } : {}),
  }
}

function show(recap) {
  const checks = recap.proof.checks.map(({ check, clause, holds, says }) =>
    element('li', [`${holds ? 'Holds' : 'Fails'}: ${check} (${clause}), ${says}`]),
  )
  const proof = element('details', [
    element('summary', [
      `Checks (${recap.proof.checks.filter(({ holds }) => holds).length} of ${recap.proof.checks.length} hold)`,
    ]),
    element('ul', checks),
    element('p', [`Worded by: ${recap.model}. Proof: ${recap.proof.hash.slice(0, 16)}`]),
  ])
  result.replaceChildren(
    ...toElements(recap.markdown),
    ...recap.notices.map((notice) => element('p', [`Note: ${notice}`])),
    proof,
    saveButtons(recap.markdown, 'recap.md'),
  )
  result.hidden = false
  status.textContent = 'The recap is ready.'
  result.focus()
}
