import { type NormAnswer, normOf } from '../../../desk/law/norm.ts'
import type { LanguageDifference, PartSanctions } from '../../../law/corpus/sanctions.ts'
import type { MessageId } from '../../say.ts'
import type { LawAct } from '../act.ts'
import { answerFrom, provisionTyped } from '../answer.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { absence, known, unofficial } from '../passage-words.ts'

const INDENT = 2

/** What a provision punishes with on a day: by its text in each language, and by the pack. */
const norm: LawAct = {
  does: {
    kk: 'баптың сол күнгі жазалары: мәтін бойынша, екі тілде, жинақпен салыстырып',
    ru: 'наказания статьи на этот день: по тексту на обоих языках, в сравнении с набором норм',
    en: 'the sanctions of an article on that day: by its text in each language, compared with the pack',
  },
  takes: 'ACT PROVISION [--on DAY]',
  options: ['on', 'corpus', 'json'],
  prints: 'asked, answer {said: [{language, parts}], betweenLanguages, norm, fromPack, fineUnit}, build',
  async run(call, typed, catalog) {
    const { act, provision } = provisionTyped(typed)
    return answerFrom(call, catalog, undefined, ({ corpus, on, language }) => {
      const passage = known(corpus.passage(act, provision, language, on), act, provision)
      const found = normOf(catalog, corpus, { act, provision, on })
      const { said, ...rest } = found
      return {
        question: { act, provision, on },
        answer: { said: said.map(({ language: told, parts }) => ({ language: told, parts })), ...rest },
        put(page, words) {
          const gone = absence(passage, on, words)
          if (gone !== undefined) page.put(gone)
          else putNorm(page, found, words)
        },
      }
    })
  },
}

export default norm

function putNorm(page: Page, answer: NormAnswer, words: LawWords): void {
  const { said, betweenLanguages, norm: pack, fromPack, fineUnit } = answer
  for (const { language, passage, parts } of said) {
    page.put(page.strong(`${passage.act.title}, ${words.provision(passage)}`))
    page.put(
      words.say('law.norm-text', { language: words.language(language), period: words.period(passage) }),
    )
    if (parts.length === 0) page.put(words.say('law.norm-none'), INDENT)
    for (const part of parts) page.put(partSaid(part, words), INDENT)
    page.gap()
  }
  const highest = Math.max(0, ...said.flatMap(({ parts }) => parts.map(({ maxFine }) => maxFine ?? 0)))
  if (fineUnit && highest > 0)
    page.put(
      words.say('law.norm-money', {
        units: highest,
        unit: fineUnit.amount,
        amount: highest * fineUnit.amount,
      }),
    )
  for (const { ru, kk, ...where } of betweenLanguages)
    putDifference(page, 'law.norm-languages', where, { ru, kk }, words)
  for (const { text, pack: packed, ...where } of fromPack)
    putDifference(page, 'law.norm-pack-differs', where, { text, pack: packed }, words)
  if (pack && fromPack.length === 0) page.put(words.say('law.norm-pack-agrees'))
  const [first] = said
  if (first) page.put(unofficial(first.passage, words))
}

/** A value that two sides give differently; a dash where one has none. */
function putDifference(
  page: Page,
  id: MessageId,
  { part, what }: Pick<LanguageDifference, 'part' | 'what'>,
  sides: Readonly<Record<string, number | boolean | undefined>>,
  words: LawWords,
): void {
  const values = Object.entries(sides).map(([side, value]) => [side, String(value ?? '—')] as const)
  const name = words.say(`law.norm-what.${what}`)
  page.put(words.say(id, { part: part ?? '—', what: name, ...Object.fromEntries(values) }))
}

/** The penalties of a part in the law's own words. */
function partSaid(part: PartSanctions, words: LawWords): string {
  const penalties = [
    ...part.fines.map(({ words: said }) => said),
    ...part.arrest.map(({ words: said }) => said),
    ...part.imprisonment.map(({ words: said }) => said),
    ...(part.lifeWords === undefined ? [] : [part.lifeWords]),
    ...part.other,
  ].join('; ')
  return part.part === undefined ? penalties : words.say('law.norm-part', { part: part.part, penalties })
}
