import { gatherParts } from '../gather-parts.ts'
import { history } from './settings/history.ts'
import { list } from './settings/list.ts'
import { save } from './settings/save.ts'
import { withdraw } from './settings/withdraw.ts'

export const settings = gatherParts({
  name: 'settings',
  summary:
    "Set the provider's own numbers, positions and segment names in place of the blueprints', with reason, day and person.",
  example: 'settings save own.yaml',
  parts: [save, withdraw, history],
  otherwise: list,
})
