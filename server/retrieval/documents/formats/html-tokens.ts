/** A run of text, or a tag: its name in lower case, and whether it closes. */
type HtmlToken = { text: string } | { tag: string; closes: boolean }

const TAG = /^<(\/?)([a-z][a-z0-9]*)/i
// Their content is no text of the page.
const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title', 'iframe', 'object'])

/** HTML as text and tags; comments, scripts and styles are dropped with their content. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start === -1) {
      yield { text: html.slice(at) }
      return
    }
    if (start > at) yield { text: html.slice(at, start) }
    const [, slash, name] = TAG.exec(html.slice(start, start + 40)) ?? []
    const isComment = html.startsWith('<!--', start)
    if (name === undefined && !/[!?/]/.test(html[start + 1] ?? '')) {
      yield { text: '<' }
      at = start + 1
      continue
    }
    const end = html.indexOf(isComment ? '-->' : '>', start)
    if (end === -1) return
    at = end + (isComment ? 3 : 1)
    if (name === undefined) continue
    const tag = name.toLowerCase()
    if (DROPPED.has(tag) && slash === '') at = endOf(html, tag, at)
    else yield { tag, closes: slash === '/' }
  }
}

function endOf(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}[^>]*>`, 'gi')
  close.lastIndex = from
  return close.exec(html) === null ? html.length : close.lastIndex
}
