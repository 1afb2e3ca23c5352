import { type CitedPlace, citedPlaces } from '../../../desk/law/cited.ts'
import type { CitedText } from '../../../desk/law/cited-text.ts'
import { eliOfPassage } from '../../../desk/law/eli-of.ts'
import { annexesNear } from '../../../desk/law/near-annexes.ts'
import { standsBySaid } from '../../../exports/norm-standing.ts'
import { mayBeOlder } from '../../../law/corpus/answers/may-be-older.ts'
import type { Corpus } from '../../../law/corpus/corpus.ts'
import { lineOf, type PassageAnswer } from '../../../law/corpus/passage.ts'
import type { Tag } from '../../../law/law.ts'
import { isTag } from '../../../law/tags.ts'
import type { LawCatalog } from '../../../law-catalog.ts'
import { Problem } from '../../../problem.ts'
import type { LawAct } from '../act.ts'
import { answerFromAll } from '../answer-of-all.ts'
import type { Asked } from '../asked.ts'
import { type BesideText, besideText, putLag, putMoved } from '../beside-text.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { absence, putPassage } from '../passage-words.ts'

/** Places of annexes that are named where the one that was meant is not there. */
const MOST_NEAR = 6

/** Reads the citations of words, and shows the text of each on a day. */
const cite: LawAct = {
  does: {
    kk: 'сөздердегі сілтемелер және олардың сол күнгі мәтіні; ел кодымен аталған корпус бойынша',
    ru: 'ссылки на закон в этих словах и их тексты на этот день; по корпусу, который назван кодом страны',
    en: 'citations in these words, with their texts on that day; by a corpus that is named by the code of a country',
  },
  takes: '"WORDS" [--on DAY]',
  options: ['on', 'corpus', 'language', 'json'],
  prints:
    'asked, answer {places: [{citation, label, act, stands, language, found (as of show; or kind: unknown), part, lacks: {what, number, notes}, isWithoutNote, eli, also: [{language, found, part, lacks, eli}]}]}, build, others: [{asked, answer, build}]',
  async run(call, typed, catalog) {
    const cited = typed.join(' ').trim()
    if (cited === '') throw new Problem('law-cite-what', 'usage')
    return answerFromAll(call, catalog, { words: cited }, ({ corpus, on, language: told, languages }) => {
      const tag = isTag(told) ? told : call.language
      const places = citedPlaces(catalog, corpus, cited, { on, tag, languages }).map(
        ({ texts, ...place }): Cited => ({
          ...place,
          texts: texts.map((text) => ({
            ...text,
            ...besideText(corpus, text.found, on),
            ...eliOf(catalog, corpus, text),
          })),
        }),
      )
      const annexes =
        places.length > 0 ? undefined : annexesNear(catalog, corpus, cited, { on, tag, languages })
      if (annexes && annexes.near.length > 0)
        throw new Problem('law-no-provision-near', 'input', {
          act: annexes.act,
          provision: cited,
          near: annexes.near.slice(0, MOST_NEAR).join(', '),
        })
      if (places.length === 0) throw new Problem('law-cite-nothing', 'input', { words: cited })
      return {
        question: { words: cited, language: languages[0] ?? told, on },
        answer: { places: places.map(forPrograms) },
        worth: places.some(({ texts }) => texts.some(({ found }) => found.kind === 'in-force')) ? 0 : 1,
        quoted: places.flatMap(({ texts }) => texts.flatMap(({ found }) => lineOf(found) ?? [])),
        isNothing: places.every(({ texts }) => texts.every(({ found }) => isOfNoAct(found))),
        put(page, words) {
          for (const place of places) putCited(page, place, { corpus, on }, words, call.language)
        },
      }
    })
  },
}

export default cite

type Text = CitedText & BesideText & { readonly eli?: string }

interface Cited extends Omit<CitedPlace, 'texts'> {
  readonly texts: readonly Text[]
}

/** A part that the text has not has no identifier, nor has one that it does not number. */
function eliOf(
  catalog: LawCatalog,
  corpus: Corpus,
  { found, lacks, held }: CitedText,
): { readonly eli?: string } {
  const line = lineOf(found)
  return line === undefined || lacks ? {} : { eli: eliOfPassage(catalog, corpus, line, held) }
}

function isOfNoAct(found: PassageAnswer): boolean {
  return found.kind === 'unknown' && found.what === 'act'
}

function forPrograms({ texts, ...place }: Cited): object {
  const [first, ...also] = texts.map(({ held: _, ...text }) => text)
  return { ...place, ...first, also }
}

function putCited(
  page: Page,
  place: Cited,
  { corpus, on }: Pick<Asked, 'corpus' | 'on'>,
  words: LawWords,
  language: Tag,
): void {
  const { citation, label, stands, texts } = place
  page.put(page.strong(label?.[language] ?? [citation.act, citation.article].join(' ')))
  const nones = texts.map(({ found }) =>
    found.kind === 'unknown' || found.passage ? undefined : absence(found, on, words),
  )
  const [first] = nones
  if (first !== undefined && nones.every((one) => one === first)) {
    page.put(first)
    if (stands.kind === 'in-force') page.put(standsBySaid('pack', on, language))
    page.gap()
    putMoved(page, texts, words)
    return
  }
  const isDenied = stands.kind === 'no-such-provision'
  for (const { language: told, found, part, lacks, isWithoutNote, eli, lag } of texts) {
    if (found.kind === 'unknown') {
      const none = isDenied ? 'law.cite-no-provision' : 'law.cite-not-held'
      page.put(words.say(found.what === 'act' ? 'law.cite-no-act' : none))
    } else if (found.passage === undefined) {
      const said = absence(found, on, words) as string
      page.put(words.say('law.of-language', { said, language: words.language(told) }))
    } else if (found.kind === 'in-force' && isWithoutNote) {
      page.put(page.strong(`${found.passage.act.title}, ${words.provision(found.passage)}`))
      page.put(words.say('law.no-note'))
    } else if (found.kind === 'in-force' && lacks) {
      page.put(page.strong(`${found.passage.act.title}, ${words.provision(found.passage)}`))
      page.put(words.say(lacks.what === 'part' ? 'law.no-part' : 'law.no-point', { number: lacks.number }))
      for (const note of lacks.notes) page.put(words.say('law.note-in-place', { words: note }))
    } else {
      putPassage(page, found, on, words, { part, isPerhapsOlder: mayBeOlder(corpus, found.passage) })
      putLag(page, lag === undefined ? {} : { lag }, words)
      if (eli !== undefined) page.put(words.say('law.eli', { eli }))
    }
    page.gap()
  }
  putMoved(page, texts, words)
}
