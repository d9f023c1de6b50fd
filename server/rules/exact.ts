const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

const SCALE = 10_000
const BIG_SCALE = 10_000n
const FEW_DIGITS = 1e14

/** A fraction of whole numbers, so that no sum gathers floating-point dust. Made from numbers as they are written. */
export class Exact {
  readonly #over: bigint
  readonly #under: bigint

  private constructor(over: bigint, under: bigint) {
    this.#over = over
    this.#under = under
  }

  /** The number as its decimals say: 0.1 is one tenth. Throws when it is not finite. */
  static of(value: number): Exact {
    if (Number.isSafeInteger(value)) return new Exact(BigInt(value), 1n)
    const scaled = Math.round(value * SCALE)
    // Few digits are written as they are meant: what divides back to the very number is its decimals.
    if (Math.abs(scaled) < FEW_DIGITS && scaled / SCALE === value) return new Exact(BigInt(scaled), BIG_SCALE)
    const [, sign, whole, decimals = '', exponent = '0'] = DECIMAL.exec(String(value)) ?? []
    if (whole === undefined) throw new RangeError(`${value} is not a finite number`)
    const shift = Number(exponent) - decimals.length
    const digits = BigInt(`${sign}${whole}${decimals}`)
    return shift < 0 ? new Exact(digits, 10n ** BigInt(-shift)) : new Exact(digits * 10n ** BigInt(shift), 1n)
  }

  plus(other: Exact | number): Exact {
    const { over, under } = partsOf(other)
    // Decimals have powers of ten below the line; keeping the larger one stops long sums from growing.
    if (this.#under % under === 0n) return new Exact(this.#over + over * (this.#under / under), this.#under)
    if (under % this.#under === 0n) return new Exact(this.#over * (under / this.#under) + over, under)
    return new Exact(this.#over * under + over * this.#under, this.#under * under)
  }

  minus(other: Exact | number): Exact {
    return this.plus(Exact.#from(other).times(-1))
  }

  times(other: Exact | number): Exact {
    const { over, under } = partsOf(other)
    return new Exact(this.#over * over, this.#under * under)
  }

  /** Throws a RangeError when the divisor is 0. */
  over(other: Exact | number): Exact {
    const { over, under } = partsOf(other)
    if (over === 0n) throw new RangeError('A number cannot be divided by 0')
    const sign = over < 0n ? -1n : 1n
    return new Exact(this.#over * under * sign, this.#under * over * sign)
  }

  isAtLeast(other: Exact | number): boolean {
    const { over, under } = partsOf(other)
    return this.#over * under >= over * this.#under
  }

  /** For display: to two decimals unless told otherwise, halves away from 0. Compare before rounding. */
  rounded(decimals = 2): number {
    const scale = 10n ** BigInt(decimals)
    const size = this.#over < 0n ? -this.#over : this.#over
    const steps = (size * scale * 2n + this.#under) / (this.#under * 2n)
    const text = `${steps / scale}.${String(steps % scale).padStart(decimals, '0')}`
    return steps === 0n ? 0 : Number(this.#over < 0n ? `-${text}` : text)
  }

  get parts() {
    return { over: this.#over, under: this.#under }
  }

  static #from(value: Exact | number): Exact {
    return typeof value === 'number' ? Exact.of(value) : value
  }
}

const partsOf = (value: Exact | number) => (typeof value === 'number' ? Exact.of(value) : value).parts
