import { citedPlaces } from '../../../desk/law/cited.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import { isTag } from '../../language.ts'
import type { LawAct } from '../act.ts'
import { asked } from '../asked.ts'
import { lawWords } from '../law-words.ts'
import { createPage, printJson } from '../page.ts'
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
    'asked, answer {places: [{citation, label, act, found (as of show; or kind: unknown), part}]}, build',
  async run(call, typed, catalog) {
    const cited = typed.join(' ').trim()
    if (cited === '') throw new Problem('law-cite-what', 'usage')
    const { corpus, on, language: told } = asked(catalog, call, cited)
    try {
      // Words in a language that the corpus lacks still cite what it holds.
      const language = corpus.build.languages.includes(told) ? told : asked(catalog, call).language
      const tag = isTag(told) ? told : call.language
      const places = citedPlaces(catalog, corpus, cited, { on, tag, language })
      if (places.length === 0) throw new Problem('law-cite-nothing', 'input', { words: cited })
      if (call.has('json')) {
        printJson({ asked: { words: cited, language, on }, answer: { places }, build: corpus.build })
        return EXIT.done
      }
      const words = await lawWords(call.language)
      const page = createPage()
      for (const { citation, label, found, part } of places) {
        page.put(page.strong(label?.[call.language] ?? [citation.act, citation.article].join(' ')))
        if (found.kind === 'unknown')
          page.put(words.say(found.what === 'act' ? 'law.cite-no-act' : 'law.cite-no-provision'))
        else if (found.kind === 'in-force') {
          putPassage(page, found.passage, words, part)
          page.put(unofficial(found.passage, words))
        } else page.put(absence(found, on, words) as string)
        page.gap()
      }
      page.put(words.build(corpus.build))
      page.print()
      return EXIT.done
    } finally {
      corpus.close()
    }
  },
}

export default cite
