import { inOneAlphabet } from '../../fold.ts'
import { POINT_LETTERS } from './point-letters.ts'

const LATIN_AND_CYRILLIC = /[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]/
const WORD = /[\p{L}]+/gu
/** Single quotes: a pair of them; what closes nothing is an apostrophe: "beekeepers' cooperative". */
const QUOTED = /(?<=^|[\s(–—])['‘](\p{L}(?:[^'‘’\n]|['’](?=\p{L})){0,120})['’](?!\p{L})/gmu

/**
 * The text as formulas are matched against it: lower case, one alphabet in a word, one kind of quotes, dashes and spaces.
 * Every character keeps its place, so that what is found can be quoted from the text itself.
 */
export function plain(text: string): string {
  let words = text.replaceAll('İ', 'I')
  if (words.includes('.m.')) words = words.replace(/(?<=\d ?)([ap])\.m\./g, '$1 m ')
  if (LATIN_AND_CYRILLIC.test(words)) words = words.replace(WORD, inOneAlphabet)
  return (
    words
      .replace(QUOTED, '"$1"')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[«»“”„‟″]/g, '"')
      // Where a comma stands before the closing mark, the mark changes places with it.
      .replace(/(?<=[\p{L}\d)]),"(?=\s)/gu, '",')
      .replace(/[—−‒―‑]/g, (dash) => (dash === '‑' ? '-' : '–'))
      .replace(/[^\S\n]/g, ' ')
      .replace(/(?<= )-(?= |$)/gm, '–')
  )
}

const ALONE = new RegExp(
  String.raw`^ *(?:\(?[\da-z-]{1,5}\\?[.)] )?(?:"[^"]{1,120}"[,:]?|(?:\d{1,3}(?:-\d+)?\\?\)|[${POINT_LETTERS}]\)) [^.;:,–"]{2,80})$`,
)
/** «"Mark" – (a) means …»: the verb stands behind a letter. */
const OPENS_LETTERS =
  /^ *(?:\(?[\da-z-]{1,5}\\?[.)] )?(?:[a-z][a-z ]{2,60}\.–(?:the )?(?:term|expression|word)s? )?"[^"]{1,120}"(?:,? ?[–:-])?$/
/** The same for a term without quotes, where the first letter has the verb. */
const OPENS_MEANINGS = /[a-z] ?[–:-]$/
const MEANS_LETTERED = /^( *\(?a\) )(?=(?:means?|includes?|does not include|refers to) )/
const LETTERED =
  /^( *\(?[a-z]\) )(?=(?:(?:in (?:relation|respect|the case|connection)|with respect|when used) [^.;:]{3,80}, )?(?:means?|includes?|does not include|shall) )/
const ITS_MEANING = new RegExp(`^ *(?:[${POINT_LETTERS}]|– (?!.{2,80} – ))`)

/** A term that stands alone on its line and the line with its meaning become one; lines of the publisher become blank. */
export function joined(words: string, editorial: RegExp): string {
  const lines = words.split('\n').map((line) => (editorial.test(line) ? ' '.repeat(line.length) : line))
  let text = lines[0] ?? ''
  let last = text
  let blank = ''
  for (const line of lines.slice(1)) {
    if (line.trim() === '') {
      blank += `\n${line}`
      continue
    }
    const letter = letterOf(last.trimEnd(), line)
    if (letter !== undefined) {
      text += ' '.repeat(blank.length + 1 + letter.length) + line.slice(letter.length)
      last = line
      blank = ''
      continue
    }
    const isOne = ALONE.test(last) && ITS_MEANING.test(line)
    const mark = last.trimEnd().endsWith('"') && !line.trimStart().startsWith('–') ? '–' : ' '
    const gap = `${blank}\n`
    text +=
      isOne && (mark === '–' || line.trimStart().startsWith('–'))
        ? mark.padEnd(gap.length) + line
        : gap + line
    last = line
    blank = ''
  }
  return text + blank
}

/** The letter before a verb whose term ends the line before. */
function letterOf(last: string, line: string): string | undefined {
  if (OPENS_LETTERS.test(last)) return LETTERED.exec(line)?.[1]
  return OPENS_MEANINGS.test(last) ? MEANS_LETTERED.exec(line)?.[1] : undefined
}
