import { type CitedPlace, citedPlaces } from '../../../desk/law/cited.ts'
import { eliOfPassage } from '../../../desk/law/eli-of.ts'
import type { Day, Tag } from '../../../law/law.ts'
import { Problem } from '../../../problem.ts'
import { isTag } from '../../language.ts'
import type { LawAct } from '../act.ts'
import { answerFrom } from '../answer.ts'
import { usualLanguage } from '../asked.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { absence, putPassage, unofficial } from '../passage-words.ts'

/** Reads the citations of words, and shows the text of each on a day. */
const cite: LawAct = {
  does: {
    kk: 'сөздердегі сілтемелер және олардың сол күнгі мәтіні',
    ru: 'ссылки на закон в этих словах и их тексты на этот день',
    en: 'citations in these words, with their texts on that day',
  },
  takes: '"WORDS" [--on DAY]',
  options: ['on', 'corpus', 'language', 'json'],
  prints:
    'asked, answer {places: [{citation, label, act, found (as of show; or kind: unknown), part, eli}]}, build',
  async run(call, typed, catalog) {
    const cited = typed.join(' ').trim()
    if (cited === '') throw new Problem('law-cite-what', 'usage')
    return answerFrom(call, catalog, cited, ({ corpus, on, language: told }) => {
      // Words in a language that the corpus lacks still cite what it holds.
      const language = corpus.build.languages.includes(told)
        ? told
        : usualLanguage(corpus.build.languages, call.language)
      const tag = isTag(told) ? told : call.language
      const places = citedPlaces(catalog, corpus, cited, { on, tag, language }).map((place) => ({
        ...place,
        ...(place.found.kind === 'in-force'
          ? { eli: eliOfPassage(catalog, corpus, place.found.passage, place.citation) }
          : {}),
      }))
      if (places.length === 0) throw new Problem('law-cite-nothing', 'input', { words: cited })
      return {
        question: { words: cited, language, on },
        answer: { places },
        put(page, words) {
          for (const place of places) {
            putCited(page, place, on, words, call.language)
            page.gap()
          }
        },
      }
    })
  },
}

export default cite

function putCited(
  page: Page,
  { citation, label, found, part, eli }: CitedPlace & { readonly eli?: string },
  on: Day,
  words: LawWords,
  language: Tag,
): void {
  page.put(page.strong(label?.[language] ?? [citation.act, citation.article].join(' ')))
  if (found.kind === 'unknown')
    page.put(words.say(found.what === 'act' ? 'law.cite-no-act' : 'law.cite-no-provision'))
  else if (found.kind === 'in-force') {
    putPassage(page, found.passage, words, part)
    if (eli !== undefined) page.put(words.say('law.eli', { eli }))
    page.put(unofficial(found.passage, words))
  } else page.put(absence(found, on, words) as string)
}
