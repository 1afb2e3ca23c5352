import type { View } from '../check.ts'

/** What stands between a word and the one before: blanks, marks, a line's end. */
export function gapBefore(view: View, token: number): string {
  const both = view.text({ from: token - 1, to: token + 1 })
  const before = view.text({ from: token - 1, to: token }).length
  return both.slice(before, both.length - view.text({ from: token, to: token + 1 }).length)
}
