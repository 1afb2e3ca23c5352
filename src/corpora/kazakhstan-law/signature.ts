/** Whoever signs is named in the first case, or as who stands in for another. */
const OFFICE = new RegExp(
  '(?<!\\p{L})(?:президент|министр|председатель|спикер|президенті|министрі|төрағасы|спикері' +
    '|(?:и\\.\\s?о\\.|обязанности|заместитель)\\s+(?:премьер-)?(?:президента|министра|председателя))(?!\\p{L})',
  'iu',
)
/** A sentence, or an item of a list, ends with a sign. */
const SENTENCE = /[.;:,!?]$/u
const LONGEST = 120

/** Lines without those at the end, bold or in italics, that name the office and the person who signed the act. */
export function withoutSignature<Line extends { readonly words: string; readonly isEmphasised: boolean }>(
  lines: readonly Line[],
): readonly Line[] {
  const first = lines.findLastIndex((line) => !maySign(line)) + 1
  const isSigned = lines.slice(first).some(({ words }) => OFFICE.test(words))
  return isSigned ? lines.slice(0, first) : lines
}

function maySign({
  words,
  isEmphasised,
}: {
  readonly words: string
  readonly isEmphasised: boolean
}): boolean {
  return isEmphasised && words.length <= LONGEST && !SENTENCE.test(words)
}
