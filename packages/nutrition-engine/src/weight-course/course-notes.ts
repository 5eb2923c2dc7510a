const honest =
  'The range shows what comes out if you really use 10 % more or less than we estimate, and if you ate about half of your energy as carbohydrate before, as a change of that moves water. It is not a confidence interval: people differ by more than this, and nobody keeps a plan to the gram. A day’s water alone can move the scale by a kilogram.'

const loss = `This is what the scale may show if you eat this much every day and move as you do now. A lighter body uses less, so a loss slows down. The model is that of Hall et al. (Lancet 2011;378:826–837). ${honest}`

/** What stands with a weight course: how far to trust it, or why there is none. */
export const courseNotes = {
  steady:
    'This plan gives about what you use, so your weight should stay where it is. Ups and downs of a kilogram or so from day to day are water.',
  slim: 'You are slim already, so we do not draw where further loss would lead. Weigh yourself now and then, and change to keeping your weight well before your body mass index comes near 18.5.',
  outsideModel:
    'The model that foresees weight was not made for measures like yours, so we foresee none. A doctor or dietitian can tell you what to expect.',
  gain: `This is what the scale may show if you eat this much every day and move as you do now. A heavier body uses more, so a gain slows down. The model is that of Hall et al. (Lancet 2011;378:826–837). ${honest}`,
  loss,
  lossToTheEnd: `${loss} We stop where your body mass index could come near 18.5, which is underweight: change to keeping your weight before that.`,
} as const
