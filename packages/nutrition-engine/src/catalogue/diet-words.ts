/** A comma-separated list of words, written that way so that it can be read and compared at a glance. */
function list(words: string): readonly string[] {
  return words.trim().split(/,\s*/)
}

/** Meat, poultry, and what is made of them. */
export const landMeatWords = list(`
  bacon, beef, bresaola, chicken, chorizo, duck, gelatin, gelatine, goat, goose, ham, lamb,
  lard, liver, meat, mince, mutton, pancetta, pepperoni, pork, prosciutto, rabbit, rennet, salami,
  sausage, steak, suet, tallow, turkey, veal, venison
`)

/** Fish and seafood. */
export const seaWords = list(`
  anchovy, clam, cod, crab, fish, haddock, halibut, herring, lobster, mackerel, mussel,
  octopus, oyster, prawn, salmon, sardine, scallop, seafood, shellfish, shrimp, squid, trout,
  tuna, worcestershire
`)

/** Milk and what is made of it. */
export const dairyWords = list(`
  butter, buttermilk, casein, cheddar, cheese, cream, dairy, feta, ghee, halloumi, kefir,
  labneh, mascarpone, milk, mozzarella, paneer, parmesan, quark, ricotta, skyr, whey, yoghurt,
  yogurt
`)

/** What else comes from animals without being their meat. */
export const eggAndHoneyWords = list(`
  egg, frittata, honey, mayonnaise, meringue, omelet, omelette
`)

/** Grains, and what is made of them. */
export const grainWords = list(`
  barley, bread, bulgur, corn, cornmeal, couscous, flour, millet, noodle, oat, oatmeal, pasta,
  polenta, quinoa, rice, rye, semolina, spaghetti, tortilla, wheat
`)

/** Legumes, and what is made of them. */
export const legumeWords = list(`
  bean, chickpea, edamame, hummus, lentil, miso, pea, peanut, soy, tempeh, tofu
`)
