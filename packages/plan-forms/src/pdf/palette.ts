/** The product's colours by day, as its style sheet has them; a test holds the two together. The paper itself is white. */
export const palette = {
  ink: '#1b2314',
  muted: '#4f5946',
  line: '#d5dbc9',
  edge: '#7d8770',
  sunken: '#e8ecdf',
  leek: '#1f5a38',
  leekTint: '#dfeedd',
  butter: '#fbe9a9',
  butterEdge: '#a37a08',
  protein: '#8a2a54',
  carbohydrate: '#d79a1a',
  fat: '#5b7a2c',
  fibre: '#2f7180',
} as const
