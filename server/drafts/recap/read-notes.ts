/** A line of the notes, or one sentence of a long line. */
export interface NoteLine {
  /** Line in the file, from 1. */
  line: number
  text: string
  /** The heading it stands under, in lower case: `decisions`, `risks` and so on. */
  heading: string
  indent: number
}

export interface Notes {
  lines: NoteLine[]
  /** Lines that tell the copilot what to do. Notes are data: such lines are shown to nobody and steer nothing. */
  leftOut: number[]
}

const HEADING = /^\s*(?:#{1,6}\s+(.+?)|([A-Za-z][\w &/'-]{2,40}):)\s*$/
const BULLET = /^\s*(?:[-*+•–]|\d+[.)]|\[[ x]\])\s+/i
const TO_THE_MACHINE = [
  /\b(ignore|disregard|forget|override|bypass)\b.{0,60}\b(instruction|rule|guardrail|prompt|limit|previous|above|policy|policies|check)/i,
  /\b(system|developer) (prompt|message|note|instruction)|<\/?(system|instructions?|assistant)|^\s*(system|assistant|developer|ai|copilot)\s*:/i,
  /\byou are (now )?(an? |the )?(assistant|ai|copilot|bot|model|system)|\bas an ai\b/i,
  /\b(assistant|copilot|chatbot|language model|llm|ai (tool|agent|system|model)|note to (the )?(ai|assistant|copilot|bot|model))\b.{0,80}\b(must|should|shall|please|list|include|write|mark|say|add|set|treat|output|respond|reply|record|report)\b/i,
  /\b(in|into|to|for|of|when (writing|drafting|summari[sz]ing)) (the|this|your) (recap|summary|draft|output|answer|response)\b.{0,80}\b(must|should|include|list|write|mark|say|add|state|claim|treat|all|show)\b|\b(include|list|write|mark|say|add|state|claim|show|insert|put)\b.{0,80}\b(in|into|to) (the|this|your) (recap|summary|draft|output|answer|response)\b/i,
  /\bmark (all|every|everything|each)\b.{0,60}\b(approved|decided|complete|won|agreed|in writing)\b/i,
  /\b(do not|don't|never) (mention|tell|show|reveal|disclose|apply|enforce)\b.{0,60}\b(recap|rule|guardrail|limit|client|anyone|instruction)/i,
]

/** Cuts notes into lines under their headings and sets aside what reads like an instruction to the copilot. */
export function readNotes(text: string): Notes {
  const leftOut: number[] = []
  let heading = ''
  const lines = text.split(/\r?\n/).flatMap((raw, at): NoteLine[] => {
    const line = at + 1
    if (raw.trim() === '') return []
    const titled = HEADING.exec(raw)
    if (titled !== null) {
      heading = (titled[1] ?? titled[2] ?? '').replace(/:$/, '').toLowerCase()
      return []
    }
    const indent = /^\s*/.exec(raw)![0].length
    return sentencesOf(raw.replace(BULLET, '')).flatMap((sentence) => {
      if (TO_THE_MACHINE.some((pattern) => pattern.test(sentence))) {
        leftOut.push(line)
        return []
      }
      return [{ line, text: harmless(sentence), heading, indent }]
    })
  })
  return { lines: withoutFollowers(lines, leftOut), leftOut: [...new Set(leftOut)] }
}

// What stands on the same line as an instruction belongs to it.
const withoutFollowers = (lines: NoteLine[], leftOut: number[]) => lines.filter(({ line }) => !leftOut.includes(line))

const sentencesOf = (line: string) =>
  line
    .split(/(?<=[.!?])\s+(?=[A-Z"'])(?<!\b(?:Mr|Mrs|Ms|Dr|approx|e\.g|i\.e|vs)\.\s)/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

// Links, images and addresses have no business in a recap, whoever typed them.
const harmless = (text: string) =>
  text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, '')
    .replaceAll(/\b[\w.+-]+@[\w-]+\.[\w.]+/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/\s{2,}/g, ' ')
    .trim()
