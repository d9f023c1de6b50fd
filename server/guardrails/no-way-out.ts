import type { AnswerCheck } from './objection.ts'

const WAYS_OUT = /https?:\/\/\S+|www\.\S+|!\[|<img|<script|mailto:|\b[\w.+-]+@[\w-]+\.\w+/gi

/** No link, image or e-mail address: the ways by which a planted instruction could carry data away. */
export const noWayOut: AnswerCheck = {
  name: 'no-way-out',
  because: 'Untrusted text never adds a link or an image to an output.',
  check(answer) {
    return [...answer.matchAll(WAYS_OUT)].map(([found]) => ({
      check: this.name,
      says: `Remove "${found.slice(0, 60)}"; answers hold no links, images or addresses.`,
    }))
  },
}
