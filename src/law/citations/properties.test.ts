import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import kazakhstan, { data } from '../../jurisdictions/kz/jurisdiction.ts'
import { foldedWords } from '../fold.ts'
import { ordinal } from '../ordinals.ts'
import { CITING_NOTHING } from './cited-in-tests.ts'
import { prepare } from './names-of-acts.ts'
import { readPage } from './page.ts'
import { type Token, tokenise } from './tokens.ts'

const law = kazakhstan.law((word) => [word])
const ON = '2022-09-26'

const piece = fc.oneof(
  fc.constantFrom(
    ...'ст. ст.ст. статья статьям статьи ч. части часть п. подпункт пп. первой второй и , ; . ( ) «  » – - : а также по УК КоАП ГК РК РФ'.split(
      ' ',
    ),
    ...'Конституции Кодекса Закона Закон «О прокуратуре» «О связи» бабы баптары бабының бөлігі тармағының тармақшасы және мен'.split(
      ' ',
    ),
    ...'ҚК ҚК-нің ӘҚБтК-нің Конституцияның туралы Заңның Article Articles of the part paragraph and to Criminal Code'.split(
      ' ',
    ),
    ...'Constitution & § № 456-2 18-1 172–174 172-174 2-3 2022 года человек\n\n осы Russian of Russia уголовная ответственность'.split(
      ' ',
    ),
    'уголовное дело',
    'Law on Mass Media',
    '\n\n',
  ),
  fc.nat(1200).map(String),
)
const texts = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(piece, { maxLength: 20 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

/** Whether an article is written in the text, or lies between two numbers that are. */
function isWritten(article: string, text: string): boolean {
  const plain = text.replace(/ *[-‐‑–—] */g, '-')
  if (foldedWords(text).some((word) => ordinal(word) === article)) return true
  if (new RegExp(`(?<!\\d)${article}(?!\\d)`).test(plain)) return true
  const numbers = (plain.match(/\d+/g) ?? []).map(Number)
  const last = Number(article.split('-').at(-1))
  return numbers.some((one) => one < last) && numbers.some((other) => last < other)
}

const names = prepare(data.acts, data.places)

let readings = 0

/** A token that counts how often it is asked anything. */
class CountedToken implements Token {
  readonly #token: Token

  constructor(token: Token) {
    this.#token = token
  }

  get text() {
    readings++
    return this.#token.text
  }

  get kind() {
    readings++
    return this.#token.kind
  }

  get glued() {
    readings++
    return this.#token.glued
  }

  get letters() {
    readings++
    return this.#token.letters
  }

  get home() {
    readings++
    return this.#token.home
  }
}

/** How often tokens are read. */
function reads(text: string): number {
  readings = 0
  readPage(
    tokenise(text, names.countryOf).map((token) => new CountedToken(token)),
    names,
  )
  return readings
}

describe('reading citations', () => {
  it('never fails, and cites only articles that are written or lie in a range', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { act, article = '' } of law.citations(text, 'ru', ON)) {
          assert.notEqual(act, '')
          assert.ok(isWritten(article, text), `${article} in ${text}`)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('is not changed by a sentence that cites nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ч. 3 ст. 174 УК РК', 'ҚК-нің 274-бабы', 'Article 20(1) of the Constitution'),
        (text) => {
          const tail = `${text}. Больше ничего не сказано.`
          assert.deepEqual(law.citations(tail, 'ru', ON), law.citations(text, 'ru', ON))
        },
      ),
    )
  })

  it('takes steps in proportion to the text', () => {
    const pieces = [
      ...CITING_NOTHING,
      'ст. 174 УК, ',
      'ч. 1, 2 ',
      'ч. 2 ',
      '1, ',
      '1) и ',
      '174-баптан ',
      '174-',
      'УК и 174 ',
      'кодекса ',
      'закона о ',
      'закона от 3 ',
      '(',
      '«',
      '«О прокуратуре ',
      'подпункт 1) пункта ',
      'вторая ',
      'Code of ',
      '2017 жылғы ',
      'статья 1 ч. 1, ',
      'ҚК-нің 1 және ',
      '1-900 ст. 1-100, ',
      'of the ',
      'в США ',
      'в США и ',
      'в США, статья ',
      'In Germany, Article 1 of the Criminal Code ',
      'Ресейде, ҚК-нің ',
      'Ресейде де ',
      'статья 174, по части 1 ',
      'статья 174 – по п. 1 ч. 3, УК ',
      'с части 1 по ',
      'с первой по третью ',
      'from part 1 to part 3 ',
      '1-бөлігінен 3-бөлігіне ',
      'по статьям УК 174 и ',
      'ҚК баптары: 174, ',
      'по статье УК 174 грозит ',
    ]
    for (const each of pieces) {
      const [once, fourfold] = [reads(each.repeat(250)), reads(each.repeat(1000))]
      assert.ok(fourfold < 4.5 * once, `${each}: ${once} reads, then ${fourfold}`)
    }
  })
})
