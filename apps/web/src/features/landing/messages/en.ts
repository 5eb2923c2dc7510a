/** Words of the front page. */
export const en = {
  title: 'A week of food that adds up.',
  lead: 'Tell us about you once. You get seven days of real recipes, weighed to the gram and held to your numbers, with a shopping list.',
  start: 'Plan my week',
  noAccount: 'No account needed to start.',
  haveAccount: 'I have an account',
  promises: 'What you can rely on',
  everyDay: 'Every day, not on average',
  everyDayDetail:
    'Energy stays within 3 % of its target, protein and fat within 5 %, carbohydrate within 5 % or 3 g. A plan that misses is never delivered.',
  allergens: 'allergens, checked twice',
  allergensDetail:
    'Once when dishes are chosen and once more on the finished plan. A food without a complete record is not served to anyone with an allergy.',
  no: 'No',
  noTitle: 'where no is the honest answer',
  noDetail:
    'If your wishes cannot be met, or a plan would not be safe for you, we say which wish is in the way and what would work.',
  traceTitle: 'Follow any number to its source.',
  traceDetail:
    'Each ingredient carries its weight and the number under which the United States Department of Agriculture measured it. The rest is addition, done the same way for your target and for your plate.',
  specimen: 'Rolled oats, dry',
  usdaFood: 'USDA food {ndb}',
  part: 'Part',
  grams: 'Grams',
  factor: 'Kilocalories in a gram',
  kilocalories: 'Kilocalories',
  protein: 'Protein',
  carbohydrate: 'Carbohydrate',
  fat: 'Fat',
  fibre: 'Fibre',
  together: 'Together',
  usdaEnergy: 'USDA’s own figure, printed beside ours',
  onlyAccounts: 'This server is for people with an account.',
} as const
