const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits as raised digits. */
export function superscript(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)]).join('')
}
