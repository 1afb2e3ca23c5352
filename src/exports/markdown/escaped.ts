import type { Source } from '../../law/law.ts'

/** Words as Markdown shows them letter by letter: nothing in a statement may become a heading, a link or HTML. */
export function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>|~$&]/gu, '\\$&')
    .replace(/^(\s*)([#+\-=]|\d+[.)])/gmu, (_, space: string, mark: string) =>
      mark.length === 1 ? `${space}\\${mark}` : `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
}

/** A source with its address, where it has one. */
export function linked({ text, url }: Source): string {
  return url === undefined || !/^https?:\/\/[^\s<>]+$/u.test(url)
    ? escaped(text)
    : `${escaped(text)} <${url}>`
}
