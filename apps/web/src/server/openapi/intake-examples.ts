import batchCooking from '../../../../../examples/batch-cooking.json' with { type: 'json' }
import eggFreeStudent from '../../../../../examples/egg-free-student.json' with { type: 'json' }
import glutenAndMilkFreeCut from '../../../../../examples/gluten-and-milk-free-cut.json' with {
  type: 'json',
}
import highProteinCut from '../../../../../examples/high-protein-cut.json' with { type: 'json' }
import imperialUnits from '../../../../../examples/imperial-units.json' with { type: 'json' }
import keto from '../../../../../examples/keto.json' with { type: 'json' }
import manOf67 from '../../../../../examples/man-of-67.json' with { type: 'json' }
import nutFreeVegetarian from '../../../../../examples/nut-free-vegetarian.json' with {
  type: 'json',
}
import paleo from '../../../../../examples/paleo.json' with { type: 'json' }
import pescatarian from '../../../../../examples/pescatarian.json' with { type: 'json' }
import sixMealsADay from '../../../../../examples/six-meals-a-day.json' with { type: 'json' }
import soyFreeVegan from '../../../../../examples/soy-free-vegan.json' with { type: 'json' }
import twoMealsADay from '../../../../../examples/two-meals-a-day.json' with { type: 'json' }
import veganMuscle from '../../../../../examples/vegan-muscle.json' with { type: 'json' }

const files = {
  'batch-cooking': batchCooking,
  'egg-free-student': eggFreeStudent,
  'gluten-and-milk-free-cut': glutenAndMilkFreeCut,
  'high-protein-cut': highProteinCut,
  'imperial-units': imperialUnits,
  keto,
  'man-of-67': manOf67,
  'nut-free-vegetarian': nutFreeVegetarian,
  paleo,
  pescatarian,
  'six-meals-a-day': sixMealsADay,
  'soy-free-vegan': soyFreeVegan,
  'two-meals-a-day': twoMealsADay,
  'vegan-muscle': veganMuscle,
}

/** The people of the folder `examples`, by the names of their files. */
export const intakeExamples = Object.fromEntries(
  Object.entries(files).map(([name, value]) => {
    const words = name.replaceAll('-', ' ')
    return [name, { summary: words.charAt(0).toUpperCase() + words.slice(1), value }]
  }),
)
