import type { Tag, Trilingual } from '../law/law.ts'

/**
 * Fills `{name}` in a sentence with values. Values are never inflected; a value in three languages gives its own.
 * @throws Error where the sentence asks for a value that the check does not give: a fault of the sheet
 */
export function fillIn(
  template: string,
  values: Readonly<Record<string, string | Trilingual>>,
  language: Tag,
): string {
  let filled = ''
  let from = 0
  for (;;) {
    const open = template.indexOf('{', from)
    if (open < 0) return filled + template.slice(from)
    const close = template.indexOf('}', open)
    if (close < 0) return filled + template.slice(from)
    const name = template.slice(open + 1, close)
    const value = values[name]
    if (value === undefined) throw new Error(`no value «${name}» for «${template}»`)
    filled += template.slice(from, open) + (typeof value === 'string' ? value : value[language])
    from = close + 1
  }
}
