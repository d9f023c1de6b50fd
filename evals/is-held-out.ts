import type { QuestionSet } from './define-eval.ts'

/** Whether a set of questions is held out: its cases are not shown, only its means. */
export const isHeldOut = ({ questions }: { questions?: QuestionSet | undefined }): boolean =>
  questions === 'test' || questions === 'unseen'
