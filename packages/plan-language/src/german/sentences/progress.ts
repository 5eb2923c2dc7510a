import type { Dictionary } from '../../dictionary.ts'

/** What the agents report while they work. */
export const progressSentences: Dictionary = {
  'Reading what you told us': 'Liest, was du uns gesagt hast',
  '{days, plural, one {# day} other {# days}} with {meals, plural, one {# meal} other {# meals}} and {snacks, plural, one {# snack} other {# snacks}} a day':
    '{days, plural, one {# Tag} other {# Tage}} mit {meals, plural, one {# Mahlzeit} other {# Mahlzeiten}} und {snacks, plural, one {# Snack} other {# Snacks}} am Tag',
  'Working out your energy and macronutrients': 'Berechnet deine Energie und deine Makronährstoffe',
  'The plan aims at {kcal, number} kcal a day on average':
    'Der Plan zielt auf durchschnittlich {kcal, number} kcal am Tag',
  'Going through {recipes, plural, one {# recipe} other {# recipes}}':
    'Geht {recipes, plural, one {# Rezept} other {# Rezepte}} durch',
  '{suited, number} of {recipes, plural, one {# recipe} other {# recipes}} suit you':
    '{suited, number} von {recipes, plural, one {# Rezept} other {# Rezepten}} passen zu dir',
  'Choosing dishes and weighing them': 'Wählt Gerichte aus und wiegt sie ab',
  '{weekday} is drafted: {kcal, number} kcal against {target, number}':
    '{weekday} steht im Entwurf: {kcal, number} kcal, Ziel {target, number}',
  'Putting the week together from {drafts, number} drafts':
    'Setzt die Woche aus {drafts, number} Entwürfen zusammen',
  '{days, plural, one {# day} other {# days}} ready':
    '{days, plural, one {# Tag} other {# Tage}} fertig',
  'Checking every gram and every word again': 'Prüft jedes Gramm und jedes Wort noch einmal',
  'All {checks, number} checks passed': 'Alle {checks, number} Prüfungen bestanden',
  'Writing the plan and its shopping list': 'Schreibt den Plan und die Einkaufsliste',
  'Your plan is ready': 'Dein Plan ist fertig',
}
