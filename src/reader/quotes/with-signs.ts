/** Units of a text, `[start, end)`. */
interface Units {
  readonly start: number
  readonly end: number
}

/** What a figure says with the word beside it: "14 %", "$5,000", «№ 7». Compared as they stand: none has a lower case. */
const BEHIND = '%‰°€$£¥₸₽₴'
const BEFORE = '$€£¥₸₽№§'
const BLANKS = ' \u00a0\u202f'

/** A quote with the sign that belongs to the figure it begins or ends with: without it, the figure would be another one. */
export function withSigns(text: string, { start, end }: Units): Units {
  return {
    start: isDigit(text, start) ? signBefore(text, start) : start,
    end: isDigit(text, end - 1) ? signBehind(text, end) : end,
  }
}

function signBefore(text: string, start: number): number {
  const sign = isAt(BLANKS, text, start - 1) ? start - 2 : start - 1
  return isAt(BEFORE, text, sign) ? sign : start
}

function signBehind(text: string, end: number): number {
  const sign = isAt(BLANKS, text, end) ? end + 1 : end
  return isAt(BEHIND, text, sign) ? sign + 1 : end
}

function isAt(signs: string, text: string, at: number): boolean {
  return at >= 0 && at < text.length && signs.includes(text.charAt(at))
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}
