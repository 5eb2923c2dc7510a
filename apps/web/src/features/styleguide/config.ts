/** The page is for whoever works on the look; visitors find nothing at its address. */
export const isShown = process.env.NODE_ENV !== 'production'
