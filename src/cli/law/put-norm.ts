import type { NormAnswer } from '../../desk/law/norm.ts'
import { penaltiesSaid } from '../../law/corpus/sanctions/said.ts'
import type { LanguageDifference, PartSanctions } from '../../law/corpus/sanctions.ts'
import type { Day, Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { MessageId } from '../say.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'
import { periodOf, stateOf, unofficial } from './passage-words.ts'
import { putInPack } from './put-norm-in-pack.ts'

const INDENT = 2

/** What was asked of a norm, and the language of our own words. */
export interface NormQuestion {
  readonly on: Day
  readonly part: string | undefined
  readonly language: Tag
}

/** Puts all that is known of a norm: by its texts, where they differ, and by the pack. */
export function putNorm(page: Page, answer: NormAnswer, asked: NormQuestion, words: LawWords): void {
  const { said, without, betweenLanguages, norm: pack, fromPack } = answer
  for (const passage of without) {
    page.put(page.strong(`${passage.act.title}, ${words.provision(passage)}`))
    if (passage.state === 'excluded') page.put(periodOf(passage, words))
    else page.put(stateOf(passage, words) ?? '')
    page.gap()
  }
  for (const { language, passage, parts } of said) {
    page.put(page.strong(`${passage.act.title}, ${words.provision(passage)}`))
    page.put(
      words.say('law.norm-text', { language: words.language(language), period: words.period(passage) }),
    )
    if (parts.length === 0) page.put(words.say('law.norm-none'), INDENT)
    for (const part of ofPart(parts, asked.part)) page.put(partSaid(part, words), INDENT)
    page.gap()
  }
  for (const { ru, kk, ...where } of betweenLanguages)
    putDifference(page, 'law.norm-languages', where, { ru, kk }, words)
  for (const { text, pack: packed, ...where } of fromPack)
    putDifference(page, 'law.norm-pack-differs', where, { text, pack: packed }, words)
  if (pack && said.length > 0 && fromPack.length === 0) page.put(words.say('law.norm-pack-agrees'))
  const [first] = said
  if (first) {
    page.put(unofficial(first.passage, words))
    page.gap()
  }
  putInPack(page, answer, asked, words)
  putMoney(page, answer, asked, words)
  page.gap()
}

/** The part that was asked for; all of them where none was, or the text has no such part. */
function ofPart(parts: readonly PartSanctions[], part: string | undefined): readonly PartSanctions[] {
  const own = parts.filter((one) => one.part === part)
  return part === undefined || own.length === 0 ? parts : own
}

/** The highest fine in money, by the index of that day where it is known. */
function putMoney(
  page: Page,
  { said, norm, fineUnit }: NormAnswer,
  { part, language }: NormQuestion,
  words: LawWords,
): void {
  const own = said.flatMap(({ parts }) => ofPart(parts, part).map(({ maxFine }) => maxFine ?? 0))
  const packed = (norm?.sanctions ?? [])
    .filter(({ citation }) => part === undefined || citation.part === part)
    .map(({ maxFine }) => maxFine ?? 0)
  const units = Math.max(0, ...(own.some((fine) => fine > 0) ? own : packed))
  if (units === 0) return
  if (fineUnit === undefined) {
    page.put(words.say('law.norm-no-index'))
    return
  }
  const { amount: unit, status } = fineUnit
  page.put(
    words.say('law.norm-money', {
      units,
      unit,
      amount: units * unit,
      status: status === 'S' ? `; ${say('evidence.status.S', language)}` : '',
    }),
  )
}

/** A value that two sides give differently. */
function putDifference(
  page: Page,
  id: MessageId,
  { part, what }: Pick<LanguageDifference, 'part' | 'what'>,
  sides: Readonly<Record<string, number | boolean | undefined>>,
  words: LawWords,
): void {
  const told = (value: number | boolean | undefined): string => {
    if (value === undefined) return words.say('law.norm-unstated')
    if (value === true) return words.say('law.norm-there')
    return value ? String(value) : words.say('law.norm-nothing')
  }
  page.put(
    words.say(id, {
      where: part === undefined ? '' : words.say('law.norm-where', { part }),
      what: words.say(`law.norm-what.${what}`),
      ...Object.fromEntries(Object.entries(sides).map(([side, value]) => [side, told(value)])),
    }),
  )
}

function partSaid(part: PartSanctions, words: LawWords): string {
  const list = penaltiesSaid(part).join('; ')
  return part.part === undefined ? list : words.say('law.norm-part', { part: part.part, penalties: list })
}
