const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu

/**
 * How the character references of a text (`&laquo;`, `&#8212;`) become characters. Their names are two thousand: they are
 * only loaded for a text that has any.
 */
export async function referenceDecoder(text: string): Promise<(words: string) => string> {
  if (text.search(REFERENCE) < 0) return (words) => words
  const { decodeHTML } = await import('entities/decode')
  return (words) => words.replace(REFERENCE, (reference) => decodeHTML(reference))
}
