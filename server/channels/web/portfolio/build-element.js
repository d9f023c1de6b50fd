const SVG = 'http://www.w3.org/2000/svg'

/** An HTML element with attributes and children; a text is only ever set as text, and null leaves an attribute out. */
export const build = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children)

/** The same in SVG. */
export const buildSvg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children)

function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value)
  made.append(...children)
  return made
}
