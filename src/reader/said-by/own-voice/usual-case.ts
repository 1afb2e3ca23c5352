import { countriesNamed } from '../../../law/countries-named.ts'
import { capitalised } from '../../../law/first-letter.ts'
import type { OwnVoiceWords } from '../../language/own-voice.ts'
import type { Language } from '../../language.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 5
/** Letters at most that stand for a name. */
const LETTERS = 6

/** Whether a line is all in capitals. */
export function isInCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)
}

/** "MINISTRY OF HEALTH": a line in capitals as it is written within a text. */
export function inUsualCase(line: string, text: string, { offices, ownVoice, speech }: Language): string {
  // «АО «КТЖ»»: letters and a name in marks are written so anyway.
  const [first = ''] = line.split(' ', 1)
  const isFirm = first.length <= LETTERS && offices.ofFirm?.test(first.toLowerCase()) && /[«"]/u.test(line)
  if (!isInCapitals(line) || isFirm) return line
  const known = writtenBesides(text)
  const all = line.toLowerCase().split(' ')
  const words = line.split(' ').map((word, at) => {
    const small = all[at] as string
    const told = known.get(small.slice(0, SAME))
    if (told === 'letters' && word.length <= LETTERS) return word
    if (told === 'name' || isOfPlace(all, at, ownVoice?.inCapitals)) return capitalised(small)
    // English writes all words of a name with capitals.
    if (speech.articles === undefined) return small
    const isSmall =
      speech.articles.includes(small) || offices.leads?.test(small) || ownVoice?.inCapitals.joins?.test(small)
    return isSmall ? small : capitalised(small)
  })
  return capitalised(words.join(' '))
}

/** «Республики | Казахстан», «города | Актау», «Ақтөбе | облысы»: words that have capitals wherever they stand. */
function isOfPlace(
  words: readonly string[],
  at: number,
  around: OwnVoiceWords['inCapitals'] | undefined,
): boolean {
  const isCountry = (word: string | undefined): boolean =>
    word !== undefined && countriesNamed(capitalised(word)).length > 0
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]]
  if (around?.state?.test(word)) return isCountry(next) || isCountry(before)
  return around?.beforePlace?.test(before) || around?.behindPlace?.test(next) || isCountry(word)
}

/** Words that a text has capitals in, behind others in small letters, and nowhere small ones. */
function writtenBesides(text: string): ReadonlyMap<string, 'name' | 'letters' | 'small'> {
  const found = new Map<string, 'name' | 'letters' | 'small'>()
  for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{L}{2,}/gu)) {
    const stem = word.toLowerCase().slice(0, SAME)
    if (found.get(stem) === 'small') continue
    found.set(stem, /^\p{Ll}/u.test(word) ? 'small' : /\p{Ll}/u.test(word) ? 'name' : 'letters')
  }
  return found
}
