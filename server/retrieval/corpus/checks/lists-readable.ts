import type { Check } from './check.ts'

export const listsReadable: Check = {
  name: 'lists',
  holds: 'The ledger, the glossary, the open points, the artefacts, the prompts and the eval cases can be read',
  find: ({ unreadable }) => unreadable,
}
