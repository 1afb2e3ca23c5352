import { eliOfPassage } from '../../../desk/law/eli-of.ts'
import { normByPackAlone } from '../../../desk/law/norm.ts'
import { placesTyped } from '../../../desk/law/place-typed.ts'
import { mayBeOlder } from '../../../law/corpus/answers/may-be-older.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import { Problem } from '../../../problem.ts'
import type { LawAct } from '../act.ts'
import { provisionTyped } from '../answer.ts'
import { answerFromAll } from '../answer-of-all.ts'
import type { Asked } from '../asked.ts'
import { besideText, putLag, putMoved } from '../beside-text.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { type KnownAnswer, putPassage } from '../passage-words.ts'
import { putByPackAlone } from '../put-norm-in-pack.ts'
import { isHeld, putAbsences, putMissing, putSuccessor, type TextAsked, textsAsked } from '../texts-asked.ts'

/** The text of a provision that was in force on a day. */
const show: LawAct = {
  does: {
    kk: 'норманың сол күнгі мәтіні, барлық тілде',
    ru: 'текст нормы на этот день на всех языках',
    en: 'the text of a provision on that day, in each language',
  },
  takes: 'ACT PROVISION [--on DAY]',
  options: ['on', 'corpus', 'language', 'json'],
  prints:
    'asked, answer {language, kind: in-force | not-yet | before-corpus | repealed | unread, passage (unread: [{since, until}]), lag: {behind, changed, version}, movedTo, begins, ground: {passage, words}, previous, next, namesakes, last, on, standsIn, unread: {since, until}, eli, also: [as answer], byPackAlone}, build, others: [{asked, answer, build}]',
  async run(call, typed, catalog) {
    const place = provisionTyped(typed)
    return answerFromAll(call, catalog, undefined, (asked) => {
      const { corpus, on } = asked
      const [meant, ...earlier] = placesTyped(catalog, corpus, place, on)
      const other = isHeld(asked, meant) ? undefined : earlier.find((one) => isHeld(asked, one))
      const { act, provision } = meant
      if (other) throw new Problem('law-no-provision-but', 'input', { act, provision, other: other.act })
      const eliOf = ({ answer }: TextAsked): { readonly eli?: string } =>
        answer.passage === undefined ? {} : { eli: eliOfPassage(catalog, corpus, answer.passage) }
      const texts = textsAsked(asked, act, provision, on)
      const [first, ...also] = texts.map((text) => ({
        language: text.language,
        ...text.answer,
        ...besideText(corpus, text.answer, on),
        ...eliOf(text),
      }))
      const byPackAlone = normByPackAlone(catalog, corpus, { act, provision, on })
      return {
        question: { act, provision, language: texts[0].language, on },
        answer: { ...first, also, ...(byPackAlone === undefined ? {} : { byPackAlone }) },
        // One that has a text of the day comes before one that tells of other days.
        worth: texts.some(({ answer }) => answer.kind === 'in-force') ? 0 : 1,
        quoted: texts.flatMap(({ answer }) => answer.passage ?? []),
        put(page, words) {
          for (const text of texts) putText(page, text, eliOf(text).eli ?? '', asked, words)
          putAbsences(page, texts, on, words)
          putSuccessor(page, corpus, texts, words)
          putMoved(
            page,
            texts.map((text) => besideText(corpus, text.answer, on)),
            words,
          )
          if (byPackAlone !== undefined) putByPackAlone(page, byPackAlone, on, words)
          putMissing(page, asked, act, texts, words)
        },
      }
    })
  },
}

export default show

function putText(page: Page, text: TextAsked, eli: string, asked: Asked, words: LawWords): void {
  const { answer } = text
  const { corpus, on } = asked
  if (answer.passage === undefined) return
  putPassage(page, answer, on, words, { isPerhapsOlder: mayBeOlder(corpus, answer.passage) })
  putLag(page, besideText(corpus, answer, on), words)
  const { previous, next, namesakes } = around(answer)
  if (previous) page.put(words.say('law.previous', { period: words.period(previous) }))
  if (next) page.put(words.say('law.next', { period: words.period(next) }))
  for (const other of namesakes)
    page.put(words.say('law.namesake', { provision: words.provision(other), anchor: other.anchor }))
  page.put(words.say('law.eli', { eli }))
  page.gap()
}

/** The texts before and after what stands that day. */
function around(answer: KnownAnswer): {
  readonly previous?: Passage | undefined
  readonly next?: Passage | undefined
  readonly namesakes: readonly Passage[]
} {
  const held = (one: Passage | undefined) =>
    one?.state === 'text' || one?.state === 'not-held' ? one : undefined
  if (answer.kind === 'in-force') {
    const { previous, next, namesakes = [] } = answer
    return { previous: held(previous), next: held(next), namesakes }
  }
  if (answer.kind === 'unread') return { namesakes: [] }
  const previous = answer.kind === 'repealed' ? answer.last : undefined
  return { previous: held(previous), next: held(answer.next), namesakes: [] }
}
