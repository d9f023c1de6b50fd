/** Gets JSON. Throws an error with the sentence that the server gives. */
export async function getJson(path) {
  return settle(await fetch(path, { headers: { accept: 'application/json' } }))
}

/** Posts JSON and reads JSON. Throws an error with the sentence that the server gives. */
export async function postJson(path, body) {
  return settle(
    await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

async function settle(response) {
  const read = await response.json().catch(() => ({}))
  if (response.ok) return read
  throw new Error(read.detail ?? 'The copilot did not answer; check that it still runs.')
}

/** Asks a question and calls `on[event](data)` for each server-sent event. */
export async function streamAnswer(body, on, signal) {
  const response = await fetch('/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-copilot-channel': 'web' },
    body: JSON.stringify(body),
    signal,
  })
  if (!response.ok || response.body === null) return settle(response)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let waiting = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return undefined
    waiting += value
    const events = waiting.split('\n\n')
    waiting = events.pop()
    for (const event of events) {
      const name = /^event: (.*)$/m.exec(event)?.[1]
      const data = /^data: (.*)$/m.exec(event)?.[1]
      if (name !== undefined && data !== undefined) on[name]?.(JSON.parse(data))
    }
  }
}
