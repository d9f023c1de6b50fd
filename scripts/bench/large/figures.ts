import { readFileSync } from 'node:fs'
import type { OnProgress } from '../../../server/platform/progress.ts'

/** What a process of its own measured on a large store. */
export interface LargeFigures {
  chunks: number
  indexMs: number
  searchMs: number[]
  peakMb: number
}

export type Message = { progress: Parameters<OnProgress>[0] } | { figures: LargeFigures }

/** Tells the process that started this one. */
export const tell = (message: Message) => void process.send?.(message)

export const tellProgress: OnProgress = (progress) => tell({ progress })

/** The most memory that this process has held, in MB. */
export function peakMb(): number {
  // Linux counts a child's `maxRSS` from its parent's memory on; `VmHWM` is its own.
  const own = process.platform === 'linux' ? /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) : null
  return Math.round(((own === null ? process.resourceUsage().maxRSS : Number(own[1])) * 1024) / 1e6)
}
