import type { SettingsEffect } from '../../records/portfolio/diff-settings.ts'

/** What settings would change, client by client, for the terminal. */
export function renderEffects({ clients, effects }: { clients: number; effects: SettingsEffect[] }): string {
  const head = `${effects.length} of ${clients} clients would change; nothing has been saved.`
  return [head, ...effects.map(effectInWords)].join('\n')
}

const effectInWords = ({ clientId, name, changes }: SettingsEffect) =>
  [`${name} (${clientId})`, ...changes.map(({ what, from, to }) => `  ${what}: ${from} -> ${to}`)].join('\n')
