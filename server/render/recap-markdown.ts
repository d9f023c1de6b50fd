import type { RecapDraft } from '../domain/recap-draft.ts'

type Words = Omit<RecapDraft, 'markdown' | 'notices' | 'model' | 'usage' | 'proof'>

const GAP = '**missing**'

/** A recap as Markdown, ready to send: the parts in the order that the clauses ask for (GEN-04). */
export function renderRecap(recap: Words): string {
  return [
    `# Recap: ${recap.client.name}`,
    `Meeting ended ${clock(recap.meetingEndedAt)}. Send this recap by ${clock(recap.recapDue)} (48 h); take the first action by ${clock(recap.firstActionDue)} (72 h).`,
    '## What we decided',
    recap.decisions.length === 0 ? 'The notes record no decision.' : recap.decisions.map(decision).join('\n\n'),
    '## Risks',
    list(
      recap.risks.map(({ says, source }) => `${says} (${source})`),
      'None was raised.',
    ),
    '## We heard, we changed',
    `We heard: ${recap.heard}\nWe changed: ${recap.changed}`,
    '## Next cadence',
    recap.nextCadence,
    ...(recap.backlog.length === 0
      ? []
      : [
          '## Backlog',
          list(
            recap.backlog.map(({ title, reason, line }) => `${title} (notes, line ${line}). ${reason}`),
            '',
          ),
        ]),
  ].join('\n\n')
}

const decision = ({ id, title, whyNow, owner, date, budget, creditCounts, absent }: Words['decisions'][number]) =>
  [
    `### ${id.slice(1)}. ${title}`,
    '',
    `- Why now: ${whyNow}`,
    `- Owner: ${owner ?? GAP}`,
    `- Date: ${date ?? GAP}`,
    `- Budget: ${budget ?? GAP}`,
    `- Credit: ${creditCounts ? 'counts (owner, date and budget in writing)' : `does not count yet; it lacks ${absent.join(', ') || 'proof in writing'}`}`,
  ].join('\n')

const list = (items: string[], otherwise: string) =>
  items.length === 0 ? otherwise : items.map((item) => `- ${item}`).join('\n')
const clock = (moment: string) => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`
