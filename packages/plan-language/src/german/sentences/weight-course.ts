import type { Dictionary } from '../../dictionary.ts'

const honest = {
  en: 'The range shows what comes out if you really use 10 % more or less than we estimate, and if you ate about half of your energy as carbohydrate before, as a change of that moves water. It is not a confidence interval: people differ by more than this, and nobody keeps a plan to the gram. A day’s water alone can move the scale by a kilogram.',
  de: 'Der Bereich zeigt, was herauskommt, wenn du in Wirklichkeit 10 % mehr oder weniger verbrauchst, als wir schätzen, und wenn du vorher etwa die Hälfte deiner Energie als Kohlenhydrate gegessen hast; ändert sich das, bewegt sich auch Wasser. Er ist kein Konfidenzintervall: Menschen unterscheiden sich stärker, und niemand hält einen Plan aufs Gramm ein. Allein das Wasser eines Tages kann die Waage um ein Kilogramm bewegen.',
}

const loss = {
  en: `This is what the scale may show if you eat this much every day and move as you do now. A lighter body uses less, so a loss slows down. The model is that of Hall et al. (Lancet 2011;378:826–837). ${honest.en}`,
  de: `Das kann die Waage zeigen, wenn du jeden Tag so viel isst und dich bewegst wie jetzt. Ein leichterer Körper verbraucht weniger, darum wird das Abnehmen langsamer. Das Modell ist das von Hall et al. (Lancet 2011;378:826–837). ${honest.de}`,
}

/** What stands with the expected weight; whole notes, as plans that were made long ago hold them. */
export const weightCourseSentences: Dictionary = {
  'This plan gives about what you use, so your weight should stay where it is. Ups and downs of a kilogram or so from day to day are water.':
    'Dieser Plan gibt etwa, was du verbrauchst; dein Gewicht sollte also bleiben, wo es ist. Ein Kilogramm mehr oder weniger von Tag zu Tag ist Wasser.',
  'You are slim already, so we do not draw where further loss would lead. Weigh yourself now and then, and change to keeping your weight well before your body mass index comes near 18.5.':
    'Du bist schon schlank, darum zeichnen wir nicht, wohin weiteres Abnehmen führen würde. Wieg dich ab und zu und geh dazu über, dein Gewicht zu halten, lange bevor dein Body-Mass-Index in die Nähe von 18,5 kommt.',
  'The model that foresees weight was not made for measures like yours, so we foresee none. A doctor or dietitian can tell you what to expect.':
    'Das Modell, das Gewicht vorhersagt, wurde nicht für Maße wie deine gemacht, darum sagen wir keines voraus. In einer ärztlichen Praxis oder einer Ernährungsberatung erfährst du, was zu erwarten ist.',
  [`This is what the scale may show if you eat this much every day and move as you do now. A heavier body uses more, so a gain slows down. The model is that of Hall et al. (Lancet 2011;378:826–837). ${honest.en}`]: `Das kann die Waage zeigen, wenn du jeden Tag so viel isst und dich bewegst wie jetzt. Ein schwererer Körper verbraucht mehr, darum wird das Zunehmen langsamer. Das Modell ist das von Hall et al. (Lancet 2011;378:826–837). ${honest.de}`,
  [loss.en]: loss.de,
  [`${loss.en} We stop where your body mass index could come near 18.5, which is underweight: change to keeping your weight before that.`]: `${loss.de} Wir hören dort auf, wo dein Body-Mass-Index in die Nähe von 18,5 kommen könnte, und das ist Untergewicht: Geh vorher dazu über, dein Gewicht zu halten.`,
}
