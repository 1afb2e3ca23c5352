/**
 * The number among those of an act that is meant where nobody wrote it just so: `7a` is `7A`, and `6bis` is `6 bis`.
 * @param numbers as the act writes them
 */
export function numberLike(asked: string, numbers: readonly string[]): string | undefined {
  const key = keyOf(asked)
  return numbers.find((number) => keyOf(number) === key)
}

function keyOf(number: string): string {
  return number.toLowerCase().replaceAll(/[\s-]+(?=\p{L})|\s+/gu, '')
}
