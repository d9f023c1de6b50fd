import type { WriteStream } from 'node:tty'
import type { OnProgress } from './progress.ts'

const WIDTH = 24
const REDRAW_MS = 80
const ETA_AFTER_MS = 1_000

/** A one-line progress bar with the time left, on a terminal; elsewhere a line at the start of each label. */
export function createProgressBar(
  out: Pick<WriteStream, 'write' | 'isTTY'>,
  now: () => number = () => performance.now(),
): { step: OnProgress; end(): void } {
  let label = ''
  let started = 0
  let drawn = -Infinity
  let open = false

  const end = () => {
    if (open) out.write('\r\u001B[2K')
    open = false
  }

  return {
    step(step) {
      if (step.label !== label) {
        end()
        label = step.label
        started = now()
        drawn = -Infinity
        if (!out.isTTY) out.write(`${label} ...\n`)
      }
      if (!out.isTTY || (now() - drawn < REDRAW_MS && step.done < step.total)) return
      drawn = now()
      open = true
      out.write(`\r\u001B[2K${line(step, now() - started)}`)
      if (step.done >= step.total) end()
    },
    end,
  }
}

function line({ label, done, total }: Parameters<OnProgress>[0], passedMs: number) {
  const share = total === 0 ? 1 : Math.min(1, done / total)
  const filled = Math.round(share * WIDTH)
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
  const leftS = share > 0 && passedMs > ETA_AFTER_MS ? Math.ceil((passedMs * (1 - share)) / share / 1000) : undefined
  return `${label} ${bar} ${done}/${total}${leftS === undefined ? '' : `, ${leftS} s left`}`
}
