import { namesInPack } from '../../desk/law/act-names.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { CorpusAct } from '../../law/corpus/passage.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import type { Found } from './answer.ts'
import type { Asked } from './asked.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'

/** Longer keys shift the titles behind them: a column for the longest would leave titles no room. */
const WIDEST_KEY = 24

/** An act that stands on a day, by its first title. */
interface Listed extends CorpusAct {
  /** In which the corpus holds it. */
  readonly languages: readonly TextLanguage[]
  /** Name by which the country's pack knows it. */
  readonly inPack?: string
}

/** The acts of a corpus that stand on a day, by the names under which a person may ask for them. */
export function listOfActs(catalog: LawCatalog, asked: Asked): Found {
  const { corpus, on, languages } = asked
  const named = namesInPack(catalog, corpus, on)
  const byKey = new Map<string, Listed>()
  for (const language of languages)
    for (const act of corpus.acts(on, language)) {
      const inPack = named.get(act.key)
      const listed = byKey.get(act.key) ?? { ...act, ...(inPack && { inPack }), languages: [] }
      byKey.set(act.key, { ...listed, languages: [...listed.languages, language] })
    }
  const acts = [...byKey.values()]
  const putShort = (page: Page, words: LawWords): void => {
    if (acts.length === 0) page.put(words.say('law.contents-none', { on: words.day(on) }))
    putActs(page, acts)
  }
  return {
    question: { language: asked.language, on },
    answer: { acts },
    worth: acts.length > 0 ? 0 : 1,
    put(page, words) {
      if (acts.length > 0) {
        page.put(words.say('law.contents-of-one'))
        page.gap()
      }
      putShort(page, words)
    },
    short: { put: putShort },
  }
}

function putActs(page: Page, acts: readonly Listed[]): void {
  const room = Math.min(WIDEST_KEY, Math.max(0, ...acts.map(({ key }) => key.length))) + 1
  for (const { key, title, inPack } of acts)
    page.put(inPack === undefined ? title : `${title} (${inPack})`, room, `${key} `.padEnd(room))
  page.gap()
}
