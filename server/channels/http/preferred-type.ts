/** The one of our media types that an Accept header wants most (RFC 9110); the first of ours when it names none. */
export function preferredType<const Type extends string>(
  accept: string | undefined,
  ours: readonly [Type, ...Type[]],
): Type {
  const wanted = (accept ?? '')
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
      const quality = parameters.find((each) => each.startsWith('q='))
      return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  for (const { type } of wanted) {
    const found = ours.find((each) => each === type || type === '*/*' || type === `${each.split('/')[0]}/*`)
    if (found !== undefined) return found
  }
  return ours[0]
}
