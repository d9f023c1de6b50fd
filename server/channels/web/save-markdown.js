import { element } from './markdown.js'

/** Buttons that copy a text as Markdown and download it under a name. */
export function saveButtons(markdown, fileName) {
  const copy = button('Copy as Markdown')
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(markdown)
    copy.textContent = 'Copied'
    setTimeout(() => (copy.textContent = 'Copy as Markdown'), 2000)
  })
  const download = button('Download')
  download.addEventListener('click', () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }))
    link.download = fileName
    link.click()
    URL.revokeObjectURL(link.href)
  })
  const row = element('div', [copy, download])
  row.className = 'actions'
  return row
}

function button(label) {
  const made = element('button', [label])
  made.type = 'button'
  made.className = 'quiet'
  return made
}
