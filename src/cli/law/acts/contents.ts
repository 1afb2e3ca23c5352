import type { CorpusAct, Passage } from '../../../law/corpus/corpus.ts'
import { Problem } from '../../../problem.ts'
import type { LawAct } from '../act.ts'
import { answerFrom } from '../answer.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { stateOf } from '../passage-words.ts'

/** Provisions of an act in force on a day; without an act, the acts themselves. */
const contents: LawAct = {
  does: {
    kk: 'актінің сол күнгі мазмұны; акт аталмаса, актілердің тізімі мен кілттері',
    ru: 'содержание акта на этот день; без акта — список актов и их ключей',
    en: 'contents of an act on that day; without an act, the acts and their keys',
  },
  takes: '[ACT] [--on DAY]',
  options: ['on', 'corpus', 'language', 'json'],
  prints: 'asked, answer {acts} or {act, provisions}, build',
  async run(call, [act, extra], catalog) {
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    return answerFrom(call, catalog, undefined, ({ corpus, on, language }) => {
      if (act === undefined) {
        const acts = corpus.acts(on, language)
        return { question: { language, on }, answer: { acts }, put: (page) => putActs(page, acts) }
      }
      const passages = corpus.contents(act, language, on)
      if (passages.length === 0)
        throw corpus.editions(act, language).length === 0
          ? new Problem('law-no-act', 'input', { act })
          : new Problem('law-act-not-in-force', 'input', { act, on })
      return {
        question: { act, language, on },
        answer: { act: passages[0]?.act, provisions: passages.map(named) },
        put: (page, words) => putContents(page, passages, words),
      }
    })
  },
}

export default contents

/** A provision without its text. */
function named({ anchor, number, heading, within, state, begins, since, until }: Passage): Partial<Passage> {
  return {
    anchor,
    ...(number === undefined ? {} : { number }),
    heading,
    within,
    state,
    ...(begins === undefined ? {} : { begins }),
    since,
    ...(until === undefined ? {} : { until }),
  }
}

function putActs(page: Page, acts: readonly CorpusAct[]): void {
  const room = Math.max(0, ...acts.map(({ key }) => key.length)) + 2
  for (const { key, title } of acts) page.put(`${key.padEnd(room)}${title}`)
  page.gap()
}

function putContents(page: Page, passages: readonly Passage[], words: LawWords): void {
  page.put(page.strong(passages[0]?.act.title ?? ''))
  let above: readonly string[] = []
  for (const passage of passages) {
    for (const [depth, heading] of passage.within.entries())
      if (above[depth] !== heading) page.put(heading, 2 * depth)
    above = passage.within
    const state = stateOf(passage, words)
    const name = passage.heading || passage.number ? words.provision(passage) : `[${passage.anchor}]`
    page.put(state === undefined ? name : `${name} — ${state}`, 2 * passage.within.length)
  }
  page.gap()
}
