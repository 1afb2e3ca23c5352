import { finesOf, type NormAnswer, standsBy } from '../../desk/law/norm.ts'
import { normDaySaid } from '../../exports/norm-day.ts'
import { standsBySaid } from '../../exports/norm-standing.ts'
import {
  betweenLanguagesSaid,
  exemptsSaid,
  finesInMoney,
  fromPackSaid,
  unreadSaid,
} from '../../exports/norm-words.ts'
import { notesOfDaySaid } from '../../exports/notes-of-day.ts'
import { beginsBySaid } from '../../exports/text-period.ts'
import { unreadDaysSaid } from '../../exports/unread-said.ts'
import { isBridged } from '../../law/corpus/passage.ts'
import type { PartSanctions } from '../../law/corpus/sanctions.ts'
import type { Day, Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'
import { absence, stateOf } from './passage-words.ts'
import { putInPack } from './put-norm-in-pack.ts'
import { putAbsences, type TextAsked } from './texts-asked.ts'

const INDENT = 2

/** What was asked of a norm, and the language of our own words. */
export interface NormQuestion {
  readonly on: Day
  readonly part: string | undefined
  readonly language: Tag
}

/** Puts all that is known of a norm: by its texts, where they differ, and by the pack. */
export function putNorm(
  page: Page,
  answer: NormAnswer,
  asked: NormQuestion,
  words: LawWords,
  texts: readonly TextAsked[] = [],
): void {
  const { said, without, betweenLanguages, norm: pack, fromPack, fineUnit } = answer
  const { on, part, language } = asked
  const beside = answer.pack ? [...answer.pack.powers, ...answer.pack.more] : []
  page.put(normDaySaid({ norm: pack, beside, isTextThere: said.length > 0 }, on, language))
  page.gap()
  putAbsences(page, texts, on, words)
  for (const passage of without) {
    page.put(page.strong(`${passage.act.title}, ${words.provision(passage)}`))
    const told = texts.find(({ language: own }) => own === passage.language)?.answer
    page.put((told && absence(told, on, words)) ?? stateOf(passage, words) ?? '')
    page.gap()
  }
  for (const text of said) putText(page, text, asked, words)
  for (const difference of betweenLanguages)
    if (isAsked(difference, part)) page.put(betweenLanguagesSaid(difference, language))
  for (const difference of fromPack)
    if (isAsked(difference, part)) page.put(fromPackSaid(difference, language))
  const by = standsBy(answer)
  if (by !== undefined) page.put(standsBySaid(by, on, language))
  if (pack && said.length > 0 && fromPack.length + betweenLanguages.length === 0)
    page.put(say('norm.pack-agrees', language))
  if (said.length > 0 || by !== undefined) page.gap()
  putInPack(page, answer, asked, words)
  for (const line of finesInMoney(finesOf(answer, part), fineUnit, language)) page.put(line)
  page.gap()
}

/** A text of the article, with what the part that was asked for carries by it, and what of it could not be read. */
function putText(
  page: Page,
  { language: own, passage, parts, unread, exempts }: NormAnswer['said'][number],
  { on, part, language }: NormQuestion,
  words: LawWords,
): void {
  page.put(page.strong(`${passage.act.title}, ${words.provision(passage)}`))
  page.put(words.say('law.norm-text', { language: words.language(own), period: words.period(passage) }))
  if (isBridged(passage, on)) for (const days of unreadDaysSaid(passage, language)) page.put(days)
  const { since, sinceAtLatest } = passage
  if (sinceAtLatest !== undefined && sinceAtLatest > on)
    page.put(beginsBySaid(since, sinceAtLatest, language))
  for (const note of notesOfDaySaid(passage, on, language)) page.put(note)
  if (parts.length + unread.length === 0) page.put(say('norm.none', language), INDENT)
  for (const one of ofPart(parts, unread, part)) page.put(partSaid(one, words), INDENT)
  for (const one of unread)
    if (part === undefined || one === '' || one === part) page.put(unreadSaid(one, language), INDENT)
  // Of whatever part it is told: an article may exempt in one part from what the others punish.
  for (const one of exempts) page.put(`${exemptsSaid(one, language)} ${one.words}`, INDENT)
  page.gap()
}

/** The part that was asked for; all of them where none was, or the text has no such part. Beside one that was not read no other stands for it. */
function ofPart(
  parts: readonly PartSanctions[],
  unread: readonly string[],
  part: string | undefined,
): readonly PartSanctions[] {
  if (part === undefined) return parts
  const own = parts.filter((one) => one.part === part)
  return own.length > 0 || unread.includes(part) ? own : parts
}

/** Whether a difference is one of the part that was asked for, or of the whole article. */
function isAsked({ part: own }: { readonly part?: string }, part: string | undefined): boolean {
  return part === undefined || own === undefined || own === part
}

function partSaid(part: PartSanctions, words: LawWords): string {
  const list = part.penalties.join('; ')
  return part.part === undefined ? list : words.say('law.norm-part', { part: part.part, penalties: list })
}
