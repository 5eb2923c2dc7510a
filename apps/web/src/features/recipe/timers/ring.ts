/** Two short notes, in hertz and seconds. */
const notes = [
  { at: 0, pitch: 880 },
  { at: 0.22, pitch: 1174.7 },
] as const

/** Rings once, softly. Says nothing where the browser won't let it. */
export function ring(): void {
  try {
    const context = new AudioContext()
    for (const { at, pitch } of notes) {
      const [tone, loudness] = [context.createOscillator(), context.createGain()]
      tone.frequency.value = pitch
      loudness.gain.setValueAtTime(0.2, context.currentTime + at)
      loudness.gain.exponentialRampToValueAtTime(0.001, context.currentTime + at + 0.4)
      tone.connect(loudness).connect(context.destination)
      tone.start(context.currentTime + at)
      tone.stop(context.currentTime + at + 0.42)
    }
    setTimeout(() => void context.close(), 1_500)
  } catch {
    // The timer is seen and read out all the same.
  }
}
