import type { StatementLanguage } from './law.ts'

/**
 * What is made when it is first asked for, and then kept: most readings ask for little of what they could, and a pattern with
 * many classes of letters takes as long to make as a short text to read.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What is made of a part of a pack, which never changes: once for each language, for all readings. */
export function onceInEach<Part extends object, Value>(
  make: (part: Part, language: StatementLanguage) => Value,
): (part: Part, language: StatementLanguage) => Value {
  const made = new WeakMap<Part, Map<StatementLanguage, { readonly value: Value }>>()
  return (part, language) => {
    const known = made.get(part) ?? new Map<StatementLanguage, { readonly value: Value }>()
    made.set(part, known)
    const kept = known.get(language) ?? { value: make(part, language) }
    known.set(language, kept)
    return kept.value
  }
}
