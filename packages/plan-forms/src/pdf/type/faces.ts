import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'

/** Running text, what is to be seen first, and headlines and large figures at the narrow end of the width axis. */
export type FaceName = 'text' | 'strong' | 'narrow'

export type Face = { id: string; font: Font }

const instrumentSans = '@expo-google-fonts/instrument-sans'
const inter = '@expo-google-fonts/inter'

/**
 * The files of each face, in the order in which they are asked for a character. Instrument Sans has neither fractions nor µ, ±
 * or the letters of Vietnamese; Inter has them, in the same weight and at the same height of capitals.
 */
const files: Readonly<Record<FaceName, readonly string[]>> = {
  text: [
    `${instrumentSans}/400Regular/InstrumentSans_400Regular.ttf`,
    `${inter}/400Regular/Inter_400Regular.ttf`,
  ],
  strong: [
    `${instrumentSans}/600SemiBold/InstrumentSans_600SemiBold.ttf`,
    `${inter}/600SemiBold/Inter_600SemiBold.ttf`,
  ],
  narrow: [
    '../../../fonts/instrument-sans-narrow-latin.ttf',
    '../../../fonts/instrument-sans-narrow-latin-ext.ttf',
    `${inter}/700Bold/Inter_700Bold.ttf`,
  ],
}

const opened = new Map<FaceName, readonly Face[]>()

/** The fonts of a face, read once. */
export function fontsOf(face: FaceName): readonly Face[] {
  const known = opened.get(face)
  if (known !== undefined) return known
  const fonts = files[face].map((file, at) => ({ id: `${face}-${at}`, font: openFont(file) }))
  opened.set(face, fonts)
  return fonts
}

function openFont(file: string): Font {
  const url = file.startsWith('.') ? new URL(file, import.meta.url) : import.meta.resolve(file)
  const font = create(readFileSync(fileURLToPath(url)))
  if (!('layout' in font)) throw new Error(`${file} holds more than one font.`)
  return font
}

/** A text in pieces that one font each can print. What no font has becomes a question mark. */
export function splitByFont(text: string, face: FaceName): { face: Face; text: string }[] {
  const fonts = fontsOf(face)
  const pieces: { face: Face; text: string }[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const found = fonts.find(({ font }) => font.hasGlyphForCodePoint(code)) ?? fonts[0]
    if (found === undefined) throw new Error(`There is no font for ${face}.`)
    const printed = found.font.hasGlyphForCodePoint(code) ? character : '?'
    const last = pieces.at(-1)
    if (last?.face === found) last.text += printed
    else pieces.push({ face: found, text: printed })
  }
  return pieces
}
