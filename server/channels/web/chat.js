import { streamAnswer } from './api.js'
import { openClause } from './clause-dialog.js'
import { element, toElements } from './markdown.js'
import { saveButtons } from './save-markdown.js'

const form = document.querySelector('#ask-form')
const question = document.querySelector('#question')
const stop = document.querySelector('#stop')
const status = document.querySelector('#status')
const conversation = document.querySelector('#conversation')
const client = document.querySelector('#client')

const DOING = {
  search_blueprints: 'Searching the blueprints',
  read_clause: 'Reading a clause',
  find_rules: 'Looking up the rules',
  apply_rule: 'Applying a rule',
  assess_maturity: 'Assessing the maturity',
  read_client: 'Reading the client record',
  read_months: 'Reading the latest month',
  explain_rule: 'Explaining a result',
  list_calls: 'Reading the calls to action',
  list_clients: 'Reading the portfolio',
  plan_capacity: 'Planning the hours',
  plan_meetings: 'Planning the meetings',
}

/** Wires the chat: the form, the keys, the sample questions. */
export function startChat() {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (question.value.trim() !== '') ask(question.value.trim())
  })
  question.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  for (const sample of document.querySelectorAll('.sample')) {
    sample.addEventListener('click', () => ask(sample.textContent))
  }
}

async function ask(asked) {
  const { turn, words } = newTurn(asked)
  const controller = new AbortController()
  stop.addEventListener('click', () => controller.abort(), { signal: controller.signal })
  busy(true)
  let streamed = ''
  try {
    await streamAnswer(
      { question: asked, ...(client.value === '' ? {} : { client: client.value }) },
      {
        tool: ({ tool }) => (status.textContent = `${DOING[tool] ?? tool} ...`),
        delta: ({ text }) => words.replaceChildren(...toElements((streamed += text))),
        answer: (answer) => finish(turn, words, asked, answer),
        problem: ({ detail }) => fail(turn, words, detail),
      },
      controller.signal,
    )
  } catch (error) {
    fail(turn, words, controller.signal.aborted ? 'Stopped.' : error.message)
  }
  busy(false)
  question.value = ''
  question.focus()
}

function newTurn(asked) {
  const words = element('div', [])
  words.className = 'answer'
  const said = element('p', [asked])
  said.className = 'asked'
  const turn = element('article', [said, words])
  turn.className = 'turn'
  conversation.append(turn)
  turn.scrollIntoView({ block: 'nearest' })
  return { turn, words }
}

function finish(turn, words, asked, answer) {
  const citable = new Set(answer.citations.map(({ clause }) => clause))
  words.replaceChildren(...toElements(answer.answer, { onCite: openClause, citable }))
  const tools = [...new Set(answer.toolCalls.map(({ tool }) => DOING[tool] ?? tool))].join(', ') || 'none'
  const meta = element('p', [
    `${answer.declined ? 'Not answered by the blueprints. ' : ''}Used: ${tools}. Model: ${answer.model}, ${answer.ms} ms.`,
  ])
  meta.className = 'meta'
  const notices = answer.notices.map((notice) => element('p', [`Note: ${notice}`]))
  turn.append(
    ...notices,
    ...(citable.size > 0 ? [sources(answer.citations)] : []),
    meta,
    saveButtons(`**${asked}**\n\n${answer.answer}\n`, 'answer.md'),
  )
}

function sources(citations) {
  const items = citations.map(({ clause, section, quote }) => {
    const open = element('button', [clause])
    open.type = 'button'
    open.className = 'cite'
    open.setAttribute('aria-label', `Open clause ${clause} ${section}`)
    open.addEventListener('click', () => openClause(clause))
    return element('li', [open, ` ${section}: "${quote.replaceAll('\n', ' ')}"`])
  })
  return element('details', [element('summary', [`Sources (${citations.length})`]), element('ul', items)])
}

function fail(turn, words, sentence) {
  turn.classList.add('problem')
  words.replaceChildren(element('p', [`Problem: ${sentence}`]))
}

function busy(is) {
  stop.hidden = !is
  form.querySelector('[type=submit]').disabled = is
  status.textContent = is ? 'Working ...' : ''
}
