import { keyOfTyped } from '../../../desk/law/act-names.ts'
import { unreadActSaid } from '../../../exports/unread-said.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { editionOn } from '../../../law/corpus/answers/edition-on.ts'
import type { Corpus } from '../../../law/corpus/corpus.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { Day } from '../../../law/law.ts'
import { Problem } from '../../../problem.ts'
import type { LawAct } from '../act.ts'
import { answerFromAll } from '../answer-of-all.ts'
import type { LawWords } from '../law-words.ts'
import { listOfActs } from '../list-of-acts.ts'
import { notInForce } from '../not-in-force.ts'
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
  prints:
    'asked, answer {acts: [{…, inPack, languages}]} or {act, provisions, isUnread, others: [{language, provisions}]}, build, others: [{asked, answer, build}]',
  async run(call, [typed, extra], catalog) {
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    return answerFromAll(call, catalog, undefined, (asked) => {
      if (typed === undefined) return listOfActs(catalog, asked)
      const { corpus, on, languages } = asked
      const [language = asked.language] = languages
      const act = keyOfTyped(catalog, corpus, typed, on)
      const held = languages.flatMap((one) => contentsIn(corpus, act, one, on) ?? [])
      const [first] = held
      if (first === undefined)
        throw languages.every((one) => corpus.editions(act, one).length === 0)
          ? new Problem('law-no-act', 'input', { act })
          : notInForce(corpus, act, language, on)
      const others = onlyIn(held)
      return {
        question: { act, language: first.language, on },
        answer: {
          act: first.passages[0]?.act,
          provisions: first.passages.map(named),
          ...(held.some(({ isUnread }) => isUnread) ? { isUnread: true } : {}),
          ...(others.length === 0
            ? {}
            : {
                others: others.map((one) => ({
                  language: one.language,
                  provisions: one.passages.map(named),
                })),
              }),
        },
        put(page, words) {
          putContents(page, first.passages, words)
          if (held.some(({ isUnread }) => isUnread)) page.put(unreadActSaid(words.tongue))
          for (const one of others) {
            page.put(words.say('law.only-in', { language: words.language(one.language) }))
            putContents(page, one.passages, words)
          }
        },
      }
    })
  },
}

export default contents

interface Contents {
  /** Whether not all of the act's version of that day could be read. */
  readonly isUnread: boolean
  readonly language: TextLanguage
  readonly passages: readonly Passage[]
}

function contentsIn(corpus: Corpus, act: string, language: TextLanguage, on: Day): Contents | undefined {
  const passages = corpus.contents(act, language, on)
  const edition = editionOn(corpus, act, language, on)
  return passages.length === 0 ? undefined : { language, passages, isUnread: edition?.lacking !== undefined }
}

/** Provisions that other languages have and those before them have not. */
function onlyIn(held: readonly Contents[]): Contents[] {
  const seen = new Set<string>()
  return held.flatMap(({ language, passages, isUnread }, index) => {
    const own = passages.filter(({ anchor }) => !seen.has(anchor))
    for (const { anchor } of own) seen.add(anchor)
    return index === 0 || own.length === 0 ? [] : [{ language, passages: own, isUnread }]
  })
}

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

function putContents(page: Page, passages: readonly Passage[], words: LawWords): void {
  page.put(page.strong(passages[0]?.act.title ?? ''))
  let above: readonly string[] = []
  for (const passage of passages) {
    for (const [depth, heading] of passage.within.entries())
      if (above[depth] !== heading) page.put(heading, 2 * depth)
    above = passage.within
    const state = stateOf(passage, words)
    const said = words.provision(passage)
    // What has neither number nor heading is asked for by its anchor.
    const name =
      passage.heading || passage.number
        ? said
        : [said === passage.anchor ? '' : said, `[${passage.anchor}]`].join(' ').trim()
    page.put(state === undefined ? name : `${name} — ${state}`, 2 * passage.within.length)
  }
  page.gap()
}
