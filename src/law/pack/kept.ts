import type { Day } from '../law.ts'

/** Makes a value when first asked for it. */
export function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined
  return () => {
    value ??= { made: make() }
    return value.made
  }
}

/** Answers for a day, kept until another day is asked about: a reading asks about one, many times. */
export function ofDay<T>(answer: (on: Day) => T): (on: Day) => T {
  let last: { readonly on: Day; readonly answer: T } | undefined
  return (on) => {
    if (last?.on !== on) last = { on, answer: answer(on) }
    return last.answer
  }
}
