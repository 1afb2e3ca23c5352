/** A label as it stands on a line below its sentence: `+ check: words` where all would ask, `~ check: words` where two could differ. */
export interface LabelLine {
  readonly check: string
  readonly hard: boolean
  readonly words: string
}

/** The label on a line, or nothing where the line is a sentence. */
export function labelOn(line: string): LabelLine | undefined {
  const [, mark, check = '', words = ''] = /^([+~]) ([a-z-]+): ?(.*)$/u.exec(line) ?? []
  return mark === undefined ? undefined : { check, hard: mark === '+', words }
}
