import type { Dictionary } from '../dictionary.ts'

/** Cuisines by their code. */
export const cuisines: Dictionary = {
  american: 'Amerikanisch',
  british: 'Britisch',
  chinese: 'Chinesisch',
  french: 'Französisch',
  greek: 'Griechisch',
  indian: 'Indisch',
  italian: 'Italienisch',
  japanese: 'Japanisch',
  korean: 'Koreanisch',
  mexican: 'Mexikanisch',
  middle_eastern: 'Orientalisch',
  moroccan: 'Marokkanisch',
  nordic: 'Nordisch',
  spanish: 'Spanisch',
  thai: 'Thailändisch',
  vietnamese: 'Vietnamesisch',
}
