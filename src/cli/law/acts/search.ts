import type { Extract } from '../../../law/corpus/extract.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import type { LawAct } from '../act.ts'
import { asked } from '../asked.ts'
import { lawWords } from '../law-words.ts'
import { createPage, type Page, printJson } from '../page.ts'

/** Provisions that are shown. */
const MOST = 20

/** Provisions of a day that hold all the words, the best first. */
const search: LawAct = {
  does: {
    kk: 'барлық осы сөздер бар сол күнгі нормалар, сөздің тұлғасы кез келген',
    ru: 'нормы на этот день, где есть все эти слова в любой форме',
    en: 'provisions of that day that hold all these words in any form',
  },
  takes: '"WORDS" [--on DAY]',
  options: ['on', 'corpus', 'language', 'json'],
  prints:
    'asked, answer {kind: found | absent | not-checked, provisions, acts, places: [{passage, nearness: phrase | near | apart, extract}], why}, build',
  async run(call, typed, catalog) {
    const sought = typed.join(' ').trim()
    if (!/[\p{L}\d]/u.test(sought)) throw new Problem('law-search-what', 'usage')
    const { corpus, on, language } = asked(catalog, call, sought)
    try {
      const answer = corpus.search(sought, language, on, MOST)
      if (call.has('json')) {
        printJson({ asked: { words: sought, language, on }, answer, build: corpus.build })
        return EXIT.done
      }
      const words = await lawWords(call.language)
      const page = createPage()
      const values = { expression: sought, on: words.day(on), language: words.language(language) }
      if (answer.kind === 'not-checked')
        page.put(words.say(answer.why === 'day' ? 'law.not-day' : 'law.not-language', values))
      else if (answer.kind === 'absent')
        page.put(words.say('law.search-absent', { ...values, acts: answer.acts }))
      else {
        const { provisions, acts, places } = answer
        page.put(words.say('law.search-found', { ...values, provisions, acts }))
        if (places.length < provisions) page.put(words.say('law.search-first', { count: places.length }))
        for (const { passage, extract } of places) {
          page.gap()
          page.put(`${passage.act.key} · ${words.place(passage)}`)
          page.put(marked(extract, page), 2)
        }
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

export default search

function marked({ text, marks, cut }: Extract, page: Page): string {
  let words = cut.before ? '… ' : ''
  let at = 0
  for (const [from, to] of marks) {
    words += text.slice(at, from) + page.strong(text.slice(from, to))
    at = to
  }
  return words + text.slice(at) + (cut.after ? ' …' : '')
}
