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

/**
 * What is made of an object that never changes: a pack's part, the words of a language, the survey of one text. Kept as long as the
 * object is.
 * @param make is given what else its first caller gives; all callers give the same with one object
 */
export function onceOf<Key extends object, Others extends readonly unknown[], Value>(
  make: (key: Key, ...others: Others) => Value,
): (key: Key, ...others: Others) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return (key, ...others) => {
    let known = made.get(key)
    if (known === undefined) {
      known = { value: make(key, ...others) }
      made.set(key, known)
    }
    return known.value
  }
}

/** What is made of a part of a pack, which never changes: once for each language, for all readings. */
export function onceInEach<Part extends object, Value>(
  make: (part: Part, language: StatementLanguage) => Value,
): (part: Part, language: StatementLanguage) => Value {
  const made = new WeakMap<Part, Partial<Record<StatementLanguage, { readonly value: Value }>>>()
  return (part, language) => {
    let known = made.get(part)
    if (known === undefined) {
      known = {}
      made.set(part, known)
    }
    known[language] ??= { value: make(part, language) }
    return known[language].value
  }
}

/** Answers for one thing, kept until another is asked about: a reading asks about its day and its text many times. */
export function ofLast<Asked extends string, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: answer(asked) }
    return last.answer
  }
}

/**
 * Answers kept by what was asked, and forgotten when there are many: a text asks the same again and again, and the next text other
 * things.
 * @param most answers that are kept
 * @param nameOf tells what was asked from all else
 */
export function keptAnswers<Asked extends readonly unknown[], Answer>(
  most: number,
  nameOf: (...asked: Asked) => string,
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>()
  return (...asked) => {
    const name = nameOf(...asked)
    const found = known.get(name)
    // Nothing is an answer, too.
    if (found !== undefined || known.has(name)) return found as Answer
    const made = answer(...asked)
    if (known.size >= most) known.clear()
    known.set(name, made)
    return made
  }
}
