import { searchInWordsOfLaw } from '../../../desk/law/everyday.ts'
import { jurisdictionOf } from '../../../desk/law/jurisdiction-of.ts'
import type { PlaceNamed } from '../../../desk/law/place-named.ts'
import { placesNamed } from '../../../desk/law/places-named.ts'
import { isFound } from '../../../desk/law/text-language.ts'
import { wordsTyped } from '../../../desk/law/words-typed.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import type { Corpus } from '../../../law/corpus/corpus.ts'
import type { CorpusSearch, SearchPlace } from '../../../law/corpus/found.ts'
import type { Day, Tag } from '../../../law/law.ts'
import type { LawCatalog } from '../../../law-catalog.ts'
import { Problem } from '../../../problem.ts'
import type { Values } from '../../say.ts'
import type { LawAct } from '../act.ts'
import { answerFromAll } from '../answer-of-all.ts'
import type { Sought } from '../asked.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { notCheckedAs, putNotSearched } from '../put-absent.ts'
import { putSearchPlaces } from '../put-search-places.ts'

/** Provisions that are shown of what was typed, and of each wording that is searched besides. */
const MOST = 20
const MOST_ALSO = 5

/** Provisions of a day that hold all the words, the best first. */
const search: LawAct = {
  does: {
    kk: 'барлық осы сөздер бар сол күнгі нормалар, сөздің тұлғасы кез келген',
    ru: 'нормы на этот день, где есть все эти слова в любой форме',
    en: 'provisions of that day that hold all these words in any form',
  },
  takes: '"WORDS" [--on DAY] [--as-typed]',
  options: ['on', 'corpus', 'language', 'as-typed', 'json'],
  prints:
    'asked, answer {kind: found | perhaps | absent | not-checked, provisions, acts, more, places: [{passage, nearness: phrase | near | apart, extract, beginsBy, endsBy, isBridged}], unread: [act], later, why, also: [{words, language, said, answer}], cited: [{citation, label, act}]}, build, others: [{asked, answer, build}]',
  async run(call, typed, catalog) {
    const expression = wordsTyped(typed.join(' '))
    if (!/[\p{L}\d]/u.test(expression)) throw new Problem('law-search-what', 'usage')
    const sought: Sought = {
      words: expression,
      isIn: (corpus, words, language, on) => isFound(corpus.search(words, language, on, 1)),
    }
    return answerFromAll(call, catalog, sought, ({ corpus, on, language }) => {
      const answer = corpus.search(expression, language, on, MOST)
      const held = corpus.build.languages
      const languages = held.includes(language) ? [language] : held
      const also = call.has('as-typed')
        ? []
        : searchInWordsOfLaw(catalog, corpus, expression, { on, languages, most: MOST_ALSO })
      const cited = citedIn(catalog, corpus, expression, call.language, on)
      return {
        question: { words: expression, language, on },
        answer: { ...answer, also, cited },
        worth: worthOf(
          answer,
          cited.length > 0,
          also.some((one) => isFound(one.answer)),
        ),
        quoted: [answer, ...also.map((one) => one.answer)].flatMap(placesIn).map(({ passage }) => passage),
        put(page, words) {
          if (cited.length > 0) {
            const labels = cited.map(({ label, citation }) => label?.[call.language] ?? citation.article)
            page.put(
              words.say('law.search-cited', { cited: labels.join(', '), words: JSON.stringify(expression) }),
            )
            page.gap()
          }
          const valuesOf = (said: string, text: TextLanguage): Values => ({
            expression: said,
            on: words.day(on),
            language: words.language(text),
          })
          putAnswer(page, answer, valuesOf(expression, language), corpus, words)
          const [first] = also
          if (first === undefined) return
          page.gap()
          page.put(words.say('law.search-also', { said: first.said.join(', ') }))
          for (const one of also)
            putAnswer(page, one.answer, valuesOf(one.words, one.language), corpus, words)
        },
      }
    })
  },
}

export default search

/** Answers in the order in which they are worth more to a person; what the law calls otherwise comes before nothing. */
const WORTH: readonly (CorpusSearch['kind'] | 'otherwise')[] = [
  'found',
  'perhaps',
  'otherwise',
  'absent',
  'not-checked',
]

function placesIn(answer: CorpusSearch): readonly SearchPlace[] {
  return 'places' in answer ? answer.places : []
}

/** A corpus whose law is cited comes first: what it cites was meant. */
function worthOf({ kind }: CorpusSearch, isCited: boolean, isSaidOtherwise: boolean): number {
  if (isCited) return -1
  return WORTH.indexOf(kind === 'absent' && isSaidOtherwise ? 'otherwise' : kind)
}

/** The places in law that what was typed cites, where only a pack knows how acts are cited. */
function citedIn(
  catalog: LawCatalog,
  corpus: Corpus,
  words: string,
  tag: Tag,
  on: Day,
): readonly PlaceNamed[] {
  const law = catalog.law(jurisdictionOf(catalog, corpus.build)?.code ?? '')
  if (law === undefined || !/\d/u.test(words)) return []
  return placesNamed(catalog, corpus, law, words, { on, tag, languages: corpus.build.languages })
}

function putAnswer(page: Page, answer: CorpusSearch, values: Values, corpus: Corpus, words: LawWords): void {
  if (answer.kind === 'not-checked') page.put(words.say(notCheckedAs(answer), values))
  else if (answer.kind === 'absent') {
    page.put(words.say('law.search-absent', { ...values, acts: answer.acts }))
    putNotSearched(page, answer, words)
  } else putFound(page, answer, values, corpus, words)
}

function putFound(
  page: Page,
  { kind, provisions, acts, more, places }: CorpusSearch & { kind: 'found' | 'perhaps' },
  values: Values,
  corpus: Corpus,
  words: LawWords,
): void {
  const found = more ? 'law.search-more' : 'law.search-found'
  const former = places.every(({ endsBy }) => endsBy !== undefined) ? 'yes' : 'no'
  page.put(
    words.say(kind === 'perhaps' ? 'law.search-perhaps' : found, { ...values, provisions, acts, former }),
  )
  if (!more && places.length < provisions) page.put(words.say('law.search-first', { count: places.length }))
  putSearchPlaces(page, places, corpus, words)
  page.gap()
}
