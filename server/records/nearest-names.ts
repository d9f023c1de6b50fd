interface Named {
  id: string
  name: string
}

/** The three clients whose name or id is most like the words, best first. */
export function nearestNames<Found extends Named>(words: string, clients: Found[]): Found[] {
  const likeness = ({ id, name }: Named) => Math.max(shared(words, name), shared(words, id))
  const scored = clients.map((client) => ({ client, score: likeness(client) }))
  return scored
    .toSorted((a, b) => b.score - a.score || (a.client.name < b.client.name ? -1 : 1))
    .slice(0, 3)
    .map(({ client }) => client)
}

// Dice's coefficient on pairs of letters: it forgives a swapped or missing letter and the order of words.
function shared(a: string, b: string) {
  const [left, right] = [pairs(a), pairs(b)]
  return (2 * left.intersection(right).size) / (left.size + right.size || 1)
}

function pairs(text: string) {
  const letters = ` ${text.toLowerCase()} `
  return new Set([...letters].slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
