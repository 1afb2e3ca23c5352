import { type NormAnswer, normOf } from '../../../desk/law/norm.ts'
import type { PartSanctions } from '../../../law/corpus/sanctions.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import type { LawAct } from '../act.ts'
import { asked } from '../asked.ts'
import { type LawWords, lawWords } from '../law-words.ts'
import { createPage, type Page, printJson } from '../page.ts'
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
  async run(call, [act, provision, extra], catalog) {
    if (act === undefined || provision === undefined) throw new Problem('law-show-what', 'usage')
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    const { corpus, on, language } = asked(catalog, call)
    try {
      const answer = known(corpus.passage(act, provision, language, on), act, provision)
      const found = normOf(catalog, corpus, { act, provision, on })
      if (call.has('json')) {
        const { said, ...rest } = found
        printJson({
          asked: { act, provision, on },
          answer: { said: said.map(({ language: told, parts }) => ({ language: told, parts })), ...rest },
          build: corpus.build,
        })
        return EXIT.done
      }
      const words = await lawWords(call.language)
      const page = createPage()
      const gone = absence(answer, on, words)
      if (gone !== undefined) page.put(gone)
      else putNorm(page, found, words)
      page.put(words.build(corpus.build))
      page.print()
      return EXIT.done
    } finally {
      corpus.close()
    }
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
  for (const one of betweenLanguages)
    page.put(
      words.say('law.norm-languages', {
        part: one.part ?? '—',
        what: words.say(`law.norm-what.${one.what}`),
        ru: String(one.ru ?? '—'),
        kk: String(one.kk ?? '—'),
      }),
    )
  for (const one of fromPack)
    page.put(
      words.say('law.norm-pack-differs', {
        part: one.part ?? '—',
        what: words.say(`law.norm-what.${one.what}`),
        text: String(one.text ?? '—'),
        pack: String(one.pack ?? '—'),
      }),
    )
  if (pack && fromPack.length === 0) page.put(words.say('law.norm-pack-agrees'))
  const [first] = said
  if (first) page.put(unofficial(first.passage, words))
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
