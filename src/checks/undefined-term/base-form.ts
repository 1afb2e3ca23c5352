import type { Raise, View } from '../../reader/check.ts'
import type { Use } from './uses.ts'

/** Asks about a term in its base form; where that cannot be told surely, about the words as they were said. */
export function inBaseForm(view: View, use: Use, found: Raise): Raise {
  const whole = use.listed?.isPair && use.listed.whole ? view.text(use.listed.whole) : saidIn(view, use)
  const said = judgingItself(whole, use)
  const term = baseOf(said, use)
  if (term === undefined) {
    const asSaid = { ...found, fill: { ...found.fill, term: said }, asks: `${found.asks}-as-said` }
    return use.listed || said !== whole ? { ...asSaid, term: said } : asSaid
  }
  const fill = { ...found.fill, term, named: namedInRussian(term) }
  return term === whole && (!use.listed || use.listed.isPair) ? { ...found, fill } : { ...found, term, fill }
}

/** Of two nouns in one the second judges: what denies the name to them adds nothing. */
const COMPOUND = /^\p{L}+-\p{L}{4,}$/u

/** «Так называемые | блогеры-провокаторы». */
function judgingItself(said: string, { sentence }: Use): string {
  const name = said.replace(sentence.spokenIn.terms.denies, '')
  return COMPOUND.test(name) ? name : said
}

/** The words of a term; of a list of adjectives its own with the noun of all: «провокационные, …, призывы». */
export function saidIn(view: View, { at, listed }: Use): string {
  const noun = listed?.noun
  return noun === undefined ? view.text(at) : `${view.text(at)} ${view.text(noun)}`
}

/** «Под словом «фейк»», «под выражением «незаконный митинг»»: only Russian names what it asks about. */
function namedInRussian(term: string): string {
  return /\s/u.test(term) ? 'выражением' : 'словом'
}

/** A term in its base form; one that only begins its sentence with a capital, in small letters. */
function baseOf(said: string, { at, sentence }: Use): string | undefined {
  const words = said.split(/\s+/u)
  const folded = words.map((word) => word.toLowerCase().replaceAll('ё', 'е'))
  const { baseForm, kinds } = sentence.spokenIn.terms
  const behind = at.to < sentence.to ? sentence.word(at.to) : undefined
  // «Материалы | деструктивного характера»: what tells of what kind stays as it is.
  const ofKind = folded.length > 2 && kinds?.noun.test(folded.at(-1) ?? '') ? folded.slice(1) : []
  const named = folded.slice(0, folded.length - ofKind.length)
  const inBase = baseForm === undefined ? named : baseForm(named, ofKind[0] ?? behind)
  const base = inBase && [...inBase, ...ofKind]
  const isFirst = at.from === sentence.from && /^\p{Lu}[^\p{Lu}]+$/u.test(said)
  return base?.map((word, place) => (isFirst ? word : asWritten(word, words[place] as string))).join(' ')
}

/** A form of a word with the letters that it shares with another as they are written there: «Telegram-каналов», «Telegram-каналы». */
function asWritten(form: string, written: string): string {
  const folded = written.toLowerCase()
  let shared = 0
  while (shared < form.length && (form[shared] === folded[shared] || written[shared] === 'ё')) shared++
  return written.slice(0, shared) + form.slice(shared)
}
