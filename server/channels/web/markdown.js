// Turns the small Markdown of answers, recaps and clauses into elements. Text is only ever set as text, so nothing
// in an answer can become markup.

/** Elements for a Markdown text. `onCite(id)` is called when a citation such as [ENG-01] is pressed. */
export function toElements(markdown, { onCite, citable = new Set() } = {}) {
  const blocks = markdown.split(/\n{2,}/).flatMap(splitMixed)
  return blocks.map((block) => toBlock(block.split('\n'), { onCite, citable }))
}

// A paragraph, a list and a table may follow each other without an empty line.
function splitMixed(block) {
  const kinds = (line) =>
    /^\s*[-*] /.test(line)
      ? 'list'
      : /^\s*\d+\. /.test(line)
        ? 'ordered'
        : line.startsWith('|')
          ? 'table'
          : /^#{1,6} /.test(line)
            ? `h${line}`
            : 'text'
  const parts = []
  for (const line of block.split('\n').filter((each) => each.trim() !== '')) {
    const last = parts.at(-1)
    if (last?.kind === kinds(line)) last.lines.push(line)
    else parts.push({ kind: kinds(line), lines: [line] })
  }
  return parts.map(({ lines }) => lines.join('\n'))
}

function toBlock(lines, options) {
  const [first = ''] = lines
  const heading = /^(#{1,6}) (.*)$/.exec(first)
  if (heading) return element(`h${Math.min(6, heading[1].length + 2)}`, inline(heading[2], options))
  if (first.startsWith('|')) return table(lines, options)
  if (/^\s*[-*] /.test(first)) return list('ul', lines, /^\s*[-*] /, options)
  if (/^\s*\d+\. /.test(first)) return list('ol', lines, /^\s*\d+\. /, options)
  return element(
    'p',
    lines.flatMap((line, at) => [...(at > 0 ? [element('br', [])] : []), ...inline(line, options)]),
  )
}

const list = (tag, lines, mark, options) =>
  element(
    tag,
    lines.map((line) => element('li', inline(line.replace(mark, ''), options))),
  )

function table(lines, options) {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    )
  const [head = [], ...body] = rows
  const row = (cells, tag) =>
    element(
      'tr',
      cells.map((cell) => element(tag, inline(cell, options))),
    )
  const wrap = element('div', [
    element('table', [
      element('thead', [row(head, 'th')]),
      element(
        'tbody',
        body.map((cells) => row(cells, 'td')),
      ),
    ]),
  ])
  wrap.className = 'table'
  wrap.tabIndex = 0
  wrap.setAttribute('role', 'region')
  wrap.setAttribute('aria-label', 'Table')
  return wrap
}

function inline(text, { onCite, citable }) {
  return text
    .split(/(\[[^\]\n]{2,120}\]|\*\*[^*]+\*\*)/)
    .filter(Boolean)
    .flatMap((part) => {
      if (part.startsWith('**')) return [element('strong', [part.slice(2, -2)])]
      const id = /^\[([^\]]+)\]$/.exec(part)?.[1]
      return id !== undefined && citable.has(id) ? [citeButton(id, onCite)] : [part]
    })
}

function citeButton(id, onCite) {
  const button = element('button', [id])
  button.type = 'button'
  button.className = 'cite'
  button.setAttribute('aria-label', `Open clause ${id}`)
  button.addEventListener('click', () => onCite(id))
  return button
}

/** An element with children, each an element or a text. */
export function element(tag, children) {
  const made = document.createElement(tag)
  made.append(...children)
  return made
}
