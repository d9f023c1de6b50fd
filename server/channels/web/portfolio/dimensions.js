/** The five dimensions of health, in the order of blueprints 2.1 to 2.5, with a name for prose and one for columns. */
export const DIMENSIONS = [
  { key: 'cx', name: 'Client experience', short: 'CX' },
  { key: 'adoption', name: 'Technology adoption', short: 'Adoption' },
  { key: 'engagement', name: 'Engagement', short: 'Engagement' },
  { key: 'quality', name: 'Service quality', short: 'Quality' },
  { key: 'alignment', name: 'Service level alignment', short: 'Alignment' },
]

/** The name of a dimension for prose. */
export const dimensionName = (key) => DIMENSIONS.find((dimension) => dimension.key === key)?.name ?? key
