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
