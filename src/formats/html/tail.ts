import { isRelativeTime } from './furniture.ts'
import { READ_ALSO } from './news-label.ts'

/** What stands above a list of other news, besides what invites to read them everywhere. */
const ABOVE = [
  READ_ALSO,
  'read next|more (?:on this (?:story|topic)|from \\p{L}[\\p{L} ]{0,40}|to explore)|related(?: (?:topics|content|links))?',
  "you (?:may|might) also like|recommended(?: for you)?|up next|don[’']t miss|topics|tags|what to read next",
  '(?:статьи|ещ[её]) по теме|похожие (?:новости|материалы|статьи)|рекомендуем|теги|вам (?:может быть|будет) интересно',
  'сондай-ақ да оқыңыз(?:дар)?|тақырып бойынша|ұқсас (?:жаңалықтар|материалдар)|тегтер',
].join('|')
const OTHER_NEWS = new RegExp(`^(?:${ABOVE})\\s*[:.…—–-]?$`, 'iu')
/** The same with a headline in its line. */
const WITH_HEADLINE =
  /^(?:read (?:more|also|next)|читайте (?:также|ещ[её])|(?:материалы )?по теме|(?:тағы|сондай-ақ) (?:да )?оқыңыз(?:дар)?|тақырып бойынша)\s*[:—–-]\s*\S/iu
/** A headline is a sentence without its full stop; longer ones are words of a text. */
const LONGEST_HEADLINE = 20
const ENDED = /[.;:](?:["”»’)\]]|\s)*$/u
/** So much of a text is never its tail: there the rule has met another kind of page. */
const MOST = 0.4

/** A text without the list of other news below it: headlines after "read also", or headlines with the time since they came. */
export function withoutTail(text: string): string {
  const lines = text.split('\n')
  const last = lines.findLastIndex((line) => line.trim() !== '' && !isHeadline(line))
  const below = lines.slice(last + 1)
  const isShort = below.join('\n').length <= MOST * text.length
  const at = below.findIndex((line) => OTHER_NEWS.test(line.trim()) || WITH_HEADLINE.test(line.trim()))
  const cut = at < 0 ? beforeRelativeTimes(below) : at
  return cut === undefined || !isShort
    ? text
    : lines
        .slice(0, last + 1 + cut)
        .join('\n')
        .trimEnd()
}

/** Where headlines begin that have, each, a line that tells how long ago they came; two of them at least. */
function beforeRelativeTimes(lines: readonly string[]): number | undefined {
  const told = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line, at }]))
  const times = told.flatMap(({ line }, index) => (isRelativeTime(line) ? [index] : []))
  if (times.length < 2) return undefined
  return told[Math.max((times[0] as number) - 1, 0)]?.at
}

function isHeadline(line: string): boolean {
  const told = line.trim()
  if (OTHER_NEWS.test(told)) return true
  return !ENDED.test(told) && told.split(/\s+/u).length <= LONGEST_HEADLINE
}
