/** Makes points one stop of the Tab key: the arrow keys, Home and End go from one to the next, Enter and Space choose. */
export function walkPoints(points) {
  const stop = (at) => points.forEach((point, each) => point.setAttribute('tabindex', each === at ? '0' : '-1'))
  stop(0)
  for (const [at, point] of points.entries()) {
    point.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        point.dispatchEvent(new MouseEvent('click', { bubbles: true }))
        return
      }
      const to = {
        ArrowRight: at + 1,
        ArrowUp: at + 1,
        ArrowLeft: at - 1,
        ArrowDown: at - 1,
        Home: 0,
        End: points.length - 1,
      }[event.key]
      if (to === undefined || points[to] === undefined) return
      event.preventDefault()
      stop(to)
      points[to].focus()
    })
    point.addEventListener('focus', () => stop(at))
  }
}
