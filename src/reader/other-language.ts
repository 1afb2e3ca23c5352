import { widened } from './growing.ts'
import type { Language } from './language.ts'
import { SENTENCE_STARTS, type Tokens } from './tokens.ts'
import { worded } from './worded.ts'
import { ALL_CAPITALS, CAPITAL, CYRILLIC, LATIN, NUMERIC, USUAL_WORDS, type Words } from './words.ts'

/** What a reading says where a text seems to be in none of our languages and nobody named its language. */
export const OTHER_LANGUAGE = worded('reader.other-language')

/** Words at the head of a text by which its language is told at most. */
const TELLING = 200
/** Fewer words, or fewer signs among them, tell nothing: a name in another language is no text in it. */
const FEWEST_WORDS = 5
const FEWEST_SIGNS = 3
/** Share of words that must speak for another language; no fewer than speak for ours. */
const SHARE = 0.15
/** Latin text of so many words holds some of the commonest English ones. */
const ENOUGH_WORDS = 40
const ENGLISH_SHARE = 0.03

/** Letters that none of our languages has, and letters of Kazakh that its neighbours have too. */
const FOREIGN_LETTER =
  /[ґєїўҳҷӣӯјљњђћџѓќҡҙҫҗäöüßõåæøœñçğışżźćńłąęśčžěřůďťňőűăâîșțëêèéàáíóúïõôãâāēūģķļņėįųəʻ]/u
const UZBEK = /[og]['ʻ]\p{L}{3}/u
/** «Маалымат», «сүлжээ»: vowels that Kyrgyz and Mongolian write twice. */
const DOUBLED = /аа|уу|өө|үү|ээ/u
const KAZAKH_LETTERS = /[әғқұ]/u
/** Kazakh has all of these; Ukrainian only the first, Kyrgyz only the others. */
const POINTED = /і/u
const ROUNDED = /[өүң]/u

/** Frequent words of other languages that ours lack: of Turkic, Slavic, Baltic, Finnic, Germanic, Romance and other neighbours. */
const FOREIGN_WORDS = new Set(
  (
    'жана менен үчүн боюнча тууралуу эмес болуп керек эле эл мыйзам маалымат алар ошол деген эмне ' +
    'учун билан ва эмас керак эса фақат мумкин шу ушбу ҳам ' +
    'та що від або для це про які як щодо із зі ви ми вони лише тільки не у й але якщо буде ' +
    'і ці яны што для ёсць гэта або толькі ' +
    'гэж байна нь юм болон энэ ' +
    'се са ще че като които която който след няма към само през беше ' +
    'је су да се ће од који која што није само ' +
    've bir bu için ile olarak olan daha çok gibi kadar sonra değil yalnızca ancak veya ' +
    'va bu uchun bilan ham emas kerak esa shu haqida faqat yoki bir ' +
    'və üçün ilə ' +
    'der die das und ist nicht mit von den ein eine auf für dem des sich auch werden wird sind zu sie nur über ' +
    'ja ei et kui mis oma või ning nende ainult see mitte kuid palume kes siis seda ' +
    'һәм белән өчен бу дип иде булган гына ' +
    'un ir kas par uz ar yra kad su tik ' +
    'na że się nie jest oraz dla przez tylko w z ' +
    'le les des et est dans que pour une sur qui du au ne ' +
    'el los las y es por para con se del como más una ' +
    'il di che è per della sono non ' +
    'os da não uma com dos ao ' +
    'dan yang untuk dengan ini itu tidak dari pada ' +
    'az és hogy nem egy ' +
    'şi din nu este cu pentru'
  ).split(' '),
)

const OWN = 1
const FOREIGN = 2
const WITH_POINTED = 3
const WITH_ROUNDED = 4
const KAZAKH = 5
const NOTHING = 6
const FIGURE = 7
const ENGLISH = 8
const KINDS = 16
/** Names keep their letters in every language: "Şanlıurfa" tells something only where a sentence begins with it. */
const NAME = 16
/** A word in Latin letters. */
const IN_LATIN = 32

/** Makes the question whether a text is in a language that we do not read. What a word speaks for is looked up once. */
export function createOtherLanguage(
  languages: readonly Language[],
  words: Words,
): (tokens: Tokens) => boolean {
  const own = new Set(languages.flatMap(({ recognition }) => recognition.words))
  const ofEnglish = new Set(languages.find(({ tag }) => tag === 'en')?.recognition.words)
  let kinds = new Int8Array(USUAL_WORDS)
  let epoch = words.epoch()

  function kindOf(word: number): number {
    if (word >= kinds.length) kinds = widened(kinds, new Int8Array(Math.max(kinds.length * 2, word + 1)))
    if (kinds[word] === 0) {
      const shape = words.shape[word] as number
      kinds[word] = look(words.folded[word] as string, shape) | (shape & LATIN ? IN_LATIN : 0)
    }
    return kinds[word] as number
  }

  function look(form: string, shape: number): number {
    if (shape & NUMERIC) return FIGURE
    if (ofEnglish.has(form)) return ENGLISH
    if (own.has(form)) return OWN
    if (!(shape & (CYRILLIC | LATIN)) || FOREIGN_WORDS.has(form)) return FOREIGN
    const kind = byLetters(form, shape)
    const mayBeName = (shape & CAPITAL) !== 0 && (shape & ALL_CAPITALS) === 0
    return mayBeName && kind !== KAZAKH ? kind | NAME : kind
  }

  function byLetters(form: string, shape: number): number {
    if (FOREIGN_LETTER.test(form)) return FOREIGN
    if (shape & LATIN) return UZBEK.test(form) ? FOREIGN : NOTHING
    if (DOUBLED.test(form)) return FOREIGN
    if (KAZAKH_LETTERS.test(form) || (POINTED.test(form) && ROUNDED.test(form))) return KAZAKH
    if (POINTED.test(form)) return WITH_POINTED
    return ROUNDED.test(form) ? WITH_ROUNDED : NOTHING
  }

  return function isInOtherLanguage({ count, word, before }) {
    if (epoch !== words.epoch()) {
      epoch = words.epoch()
      kinds.fill(0)
    }
    const found = new Array<number>(KINDS).fill(0)
    let latin = 0
    const last = Math.min(count, TELLING)
    for (let token = 0; token < last; token++) {
      const looked = kindOf(word[token] as number)
      const isName = (looked & NAME) !== 0 && !((before[token] as number) & SENTENCE_STARTS)
      const kind = isName ? NOTHING : looked % KINDS
      found[kind] = (found[kind] as number) + 1
      if (looked & IN_LATIN) latin++
    }
    const english = found[ENGLISH] as number
    const ours = (found[OWN] as number) + english
    const foreign = found[FOREIGN] as number
    const [pointed, rounded] = [found[WITH_POINTED] as number, found[WITH_ROUNDED] as number]
    const total = last - (found[FIGURE] as number)
    if (total < FEWEST_WORDS) return false
    // A short Kazakh sentence may have letters of one kind only, but never a word of another language.
    const mayBeKazakh = foreign === 0 || (found[KAZAKH] as number) > 0 || (pointed > 0 && rounded > 0)
    const signs = foreign + (mayBeKazakh ? 0 : pointed + rounded)
    if (signs >= FEWEST_SIGNS && signs >= total * SHARE && signs >= ours) return true
    return latin >= ENOUGH_WORDS && latin > total / 2 && english < latin * ENGLISH_SHARE
  }
}
