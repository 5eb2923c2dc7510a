import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  title: 'Die Zahlen',
  lead: 'Warum der Plan gibt, was er gibt, was darin steckt und wie alles geprüft wurde.',
  backToWeek: 'Zurück zur Woche',
  contents: 'Auf dieser Seite',
  adjustments: 'Was wir geändert haben',
  adjustmentsLead:
    'Wo ein Wunsch nicht sicher gewesen wäre oder nicht zu erfüllen war, haben wir ihn verschoben und sagen, wie weit.',
  why: 'Warum diese Zahlen',
  whyLead:
    'Jeder Schritt mit seiner Formel und ihrer Herkunft. Es sind Schätzungen: Dein eigener Körper kann um ein Zehntel abweichen.',
  aDay: '{amount} am Tag',
  step_restingKcal: 'Energie in Ruhe',
  step_expenditureKcal: 'Energie, die du am Tag verbrauchst',
  step_goalKcal: 'Energie für dein Ziel',
  step_referenceWeightKg: 'Gewicht, auf das Eiweiß gerechnet wird',
  step_proteinGrams: 'Eiweiß',
  step_fatGrams: 'Fett',
  step_availableCarbohydrateGrams: 'Kohlenhydrate ohne Ballaststoffe',
  step_fibreGrams: 'Ballaststoffe, die wir erwarten',
  step_trainingDayKcal: 'Energie an einem Trainingstag',
  step_restDayKcal: 'Energie an einem Ruhetag',
  source: 'Quelle',
  course: 'Was dein Gewicht tun kann',
  courseLead:
    'Wenn du Woche für Woche bei der Energie des Plans bleibst. Kein Versprechen: Das Band zeigt, was wir nicht wissen.',
  courseSummary:
    'Von {first} nach {firstWeek, plural, one {# Woche} other {# Wochen}} zu {last} nach {lastWeek, plural, one {# Woche} other {# Wochen}}; am Ende kann alles zwischen {low} und {high} stehen.',
  courseTable: 'Dasselbe als Tabelle',
  after: 'Nach',
  weeks: '{count, plural, one {# Woche} other {# Wochen}}',
  about: 'Etwa',
  range: 'Zwischen',
  rangeOf: '{low} und {high}',
  yourWeight: 'Dein Gewicht eintragen',
  nutrients: 'Vitamine und Mineralstoffe',
  nutrientsLead:
    'Ein durchschnittlicher Tag, aus denselben Lebensmitteln. Was die USDA nicht gemessen hat, sagen wir und zählen dafür nichts.',
  of_RDA: '{percent} der empfohlenen Menge',
  of_AI: '{percent} der angemessenen Zufuhr',
  of_limit: '{percent} der Obergrenze',
  atLeast: 'mindestens {words}',
  unmeasured: '{percent} der Lebensmittelmenge nicht gemessen',
  notAssessed: 'Nicht beurteilt, weil die Lebensmitteldaten es nicht hergeben: {names}.',
  checks: 'Prüfungen',
  checksLead: 'Der Plan wird ein zweites Mal auf anderem Weg gerechnet, bevor du ihn siehst.',
  allPassed: '{count, plural, one {Die eine Prüfung} other {Alle # Prüfungen}} bestanden',
  someFailed: '{count, plural, one {# Prüfung} other {# Prüfungen}} nicht bestanden',
  passed: 'Bestanden',
  failed: 'Nicht bestanden',
  sources: 'Quellen',
  sourcesLead:
    'Jedes Lebensmittel mit der Nummer, unter der es das US-Landwirtschaftsministerium führt (Standard Reference, Ausgabe 28).',
  foods: 'USDA-Nummern {count, plural, one {des einen Lebensmittels} other {aller # Lebensmittel}}',
  again:
    'Katalog {catalogue}, Startzahl {seed}: Damit und mit denselben Antworten entsteht derselbe Plan noch einmal, bis auf das, was seither geändert wurde.',
}
