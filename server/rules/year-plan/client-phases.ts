/** Where in each span of its rhythm a client's first kind of meeting lies, and its place among the clients of its segment. */
export interface Phase {
  /** From 0 to 1, without the ends. */
  fraction: number
  place: number
}

/**
 * Spreads the clients of one segment evenly over a span: over all of them, and over those of each owner as well, so
 * that no owner has a crowded month. The same clients in any order get the same phases.
 */
export function clientPhases(clients: readonly { id: string; owner: string }[]): Map<string, Phase> {
  const byOwner = Map.groupBy(clients.toSorted(by(({ id }) => id)), ({ owner }) => owner)
  const woven = [...byOwner.values()]
    .flatMap((own) => own.map(({ id }, at) => ({ id, at: (at + 0.5) / own.length })))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return new Map(woven.map(({ id }, place) => [id, { place, fraction: (place + 0.5) / woven.length }]))
}

const by =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item) =>
    key(a) < key(b) ? -1 : 1
