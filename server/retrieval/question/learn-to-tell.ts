import { createFeatures } from './question-features.ts'

const FEATURES = 2 ** 19
const ROUNDS = 3
const RATE = 0.5
const SHRINK = 0.01
const FIRST_SQUARE = 1e-3
// The questions are visited in a fixed order that jumps over the list, so that neighbours do not follow each other.
const JUMP = 0.618

/** From 0 to 1: how likely a question is of the first kind rather than of the second; 0.5 where nothing tells. */
export type TellKind = (question: string) => number

/**
 * Learns to tell two kinds of questions apart by their wording: logistic regression over hashed features by AdaGrad,
 * both kinds weighing the same in total. The same questions in the same order teach the same.
 */
export function learnToTell(first: readonly string[], second: readonly string[]): TellKind {
  if (first.length === 0 || second.length === 0) return () => 0.5
  const featuresOf = createFeatures(FEATURES)
  const examples = [...first, ...second].map(featuresOf)
  const weights = new Float32Array(FEATURES)
  const squares = new Float32Array(FEATURES).fill(FIRST_SQUARE)
  let [bias, biasSquare] = [0, FIRST_SQUARE]

  const chanceOf = (features: Int32Array) => {
    let sum = 0
    for (const feature of features) sum += weights[feature]!
    return 1 / (1 + Math.exp(-bias - sum * scaleOf(features)))
  }

  const jump = coprimeTo(examples.length)
  for (let visit = 0, at = 0; visit < ROUNDS * examples.length; visit++, at = (at + jump) % examples.length) {
    const features = examples[at]!
    const isFirst = at < first.length
    const miss = (chanceOf(features) - Number(isFirst)) * (isFirst ? second.length / first.length : 1)
    biasSquare += miss * miss
    bias -= (RATE * miss) / Math.sqrt(biasSquare)
    const share = miss * scaleOf(features)
    for (const feature of features) {
      const slope = share + SHRINK * weights[feature]!
      squares[feature]! += slope * slope
      weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]!)
    }
  }
  return (question) => chanceOf(featuresOf(question))
}

/** A long question has many features; together they weigh as the square root of their number. */
const scaleOf = (features: Int32Array) => 1 / Math.sqrt(Math.max(1, features.length))

function coprimeTo(length: number): number {
  let jump = Math.max(1, Math.floor(length * JUMP))
  while (commonDivisor(jump, length) > 1) jump++
  return jump
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))
