import { getJson } from './api.js'
import { startChat } from './chat.js'
import { startRecap } from './recap.js'

const pages = ['ask', 'recap']

/** Shows the part of the page that the address names. */
function showPage() {
  const chosen = pages.includes(location.hash.slice(1)) ? location.hash.slice(1) : 'ask'
  for (const page of pages) {
    document.getElementById(page).hidden = page !== chosen
    const link = document.querySelector(`nav a[href="#${page}"]`)
    if (page === chosen) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

async function fillClients() {
  const { clients } = await getJson('/api/clients')
  document
    .querySelector('#client')
    .append(
      ...clients.map(
        ({ id, name, segment }) =>
          new Option(`${name} (${segment === 'unknown' ? 'segment unknown' : `Segment ${segment}`})`, id),
      ),
    )
}

addEventListener('hashchange', showPage)
showPage()
startChat()
startRecap()
fillClients().catch((error) => (document.querySelector('#status').textContent = `Problem: ${error.message}`))
