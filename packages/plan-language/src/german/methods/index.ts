import type { Dictionary } from '../../dictionary.ts'

/** Every step of every recipe. Two recipes may share a step; then they share its German. */
export const methods: Dictionary = {}
