import type { Matrix } from './matrix.ts'

const SWEEPS = 30

/** Eigenvalues and vectors of a symmetric matrix by Jacobi rotations, largest first. `vectors[i][d]` is part i of vector d. */
export function eigen({ values, width: n }: Matrix): { values: number[]; vectors: number[][] } {
  const a = Array.from({ length: n }, (_, i) => values.slice(i * n, (i + 1) * n))
  // Row i of `turned` is vector i, so that a rotation touches two rows that lie in one piece.
  const turned = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_each, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0
    let on = 0
    for (let p = 0; p < n; p++) {
      on += a[p]![p]! ** 2
      for (let q = p + 1; q < n; q++) off += a[p]![q]! ** 2
    }
    if (off <= 1e-20 * on) break
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, turned, p, q)
  }
  const order = Array.from({ length: n }, (_, i) => i).toSorted((i, j) => a[j]![j]! - a[i]![i]!)
  return {
    values: order.map((i) => a[i]![i]!),
    vectors: Array.from({ length: n }, (_, part) => order.map((i) => turned[i]![part]!)),
  }
}

function rotate(a: Float64Array[], turned: Float64Array[], p: number, q: number) {
  const between = a[p]![q]!
  if (Math.abs(between) < 1e-14) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * between)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const row of a) {
    const kp = row[p]!
    const kq = row[q]!
    row[p] = c * kp - s * kq
    row[q] = s * kp + c * kq
  }
  turn(a[p]!, a[q]!, c, s)
  turn(turned[p]!, turned[q]!, c, s)
}

function turn(first: Float64Array, second: Float64Array, c: number, s: number) {
  for (let k = 0; k < first.length; k++) {
    const one = first[k]!
    const two = second[k]!
    first[k] = c * one - s * two
    second[k] = s * one + c * two
  }
}
