const NUMBER = /^(?:\d+(?:-\d+)*[.)]|\([\p{L}\d-]{1,5}\)|\p{L}\))(?=\s)/u

/**
 * What is told in place of an item that has begun and whose text is not here: its number, so that nobody takes it for one that
 * the article has not, and no word of the editors' line that stands for it. Nothing where the line bears no number.
 */
export function omitted(line: string): string | undefined {
  const number = NUMBER.exec(line)?.[0]
  return number === undefined ? undefined : `${number} […]`
}
