import type { Command } from '../command.ts'
import { ask } from './ask.ts'
import { client } from './client.ts'
import { clients } from './clients.ts'
import { conflicts } from './conflicts.ts'
import { corpus } from './corpus.ts'
import { documentsRemove } from './documents-remove.ts'
import { documentsRollback } from './documents-rollback.ts'
import { documentsSet } from './documents-set.ts'
import { documentsShow } from './documents-show.ts'
import { documents } from './documents.ts'
import { draftRecap } from './draft-recap.ts'
import { importClients } from './import-clients.ts'
import { importFile } from './import.ts'
import { explain } from './explain.ts'
import { ingest } from './ingest.ts'
import { maturity } from './maturity.ts'
import { plan } from './plan.ts'
import { portfolio } from './portfolio.ts'
import { rule } from './rule.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'

/** Every command of the command line, in the order of the help. */
export const COMMANDS: Command[] = [
  ask,
  search,
  rules,
  rule,
  conflicts,
  settings,
  maturity,
  clients,
  client,
  portfolio,
  explain,
  plan,
  draftRecap,
  ingest,
  documents,
  documentsShow,
  documentsSet,
  documentsRollback,
  documentsRemove,
  importClients,
  importFile,
  corpus,
]
