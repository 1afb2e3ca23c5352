import type { NormAnswer } from '../../desk/law/norm.ts'
import { type InPack, nameIn } from '../../desk/law/norm-in-pack.ts'
import { today } from '../../desk/today.ts'
import { capital } from '../../exports/capital.ts'
import { cited, sentences } from '../../exports/grounds.ts'
import {
  beyondBuildSaid,
  knownLaterSaid,
  knownOnSaid,
  notStandingSaid,
  standsBySaid,
} from '../../exports/norm-standing.ts'
import { marksExplained } from '../../exports/source-marks.ts'
import type { CitedFact, Day, Norm, Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'
import type { NormQuestion } from './put-norm.ts'
import { putSourced, sourceInLine } from './put-sourced.ts'

const INDENT = 2

/** Puts what the pack knows of an article: conduct, elements, sanctions, who brings the case and how, powers, sources. */
export function putInPack(
  page: Page,
  { norm, pack }: NormAnswer,
  asked: NormQuestion,
  words: LawWords,
): void {
  if (pack === undefined) return
  const { on, language } = asked
  const { build, stands, powers, more, knownOn } = pack
  page.put(page.strong(nameIn(pack, language)))
  page.put(words.say('law.norm-pack', { build }))
  const beyond = beyondBuildSaid(build, on, today(), language)
  if (beyond !== undefined) page.put(beyond, INDENT)
  const standing = notStandingSaid(stands, on, language)
  if (standing !== undefined) page.put(standing, INDENT)
  if (norm) putNormItself(page, norm, pack, asked, words)
  if (more.length > 0) page.put(words.say('law.norm-more'), INDENT)
  for (const fact of more) putSourced(page, fact, language, 2 * INDENT)
  if (norm) putSources(page, norm, words)
  else if (more.length === 0 && standing === undefined)
    page.put(words.say('law.norm-not-in-pack', { on: words.day(on) }), INDENT)
  const marks = marksExplained([...(norm ? [norm] : []), ...powers, ...more], language)
  if (marks !== undefined) page.put(marks, INDENT)
  if (knownOn !== undefined && standing === undefined) page.put(knownOnSaid(knownOn, language), INDENT)
}

/** Puts that by the pack alone a norm stands on a day, and where the pack has it from. */
export function putByPackAlone(page: Page, norm: Norm, on: Day, words: LawWords): void {
  page.put(standsBySaid('pack', on, words.tongue))
  putSources(page, norm, words)
  page.gap()
}

/** Puts how well a norm is established, and where it was read. */
function putSources(page: Page, norm: Norm, words: LawWords): void {
  const { sources, status } = cited(norm, words.tongue, 'day')
  if (status !== undefined) page.put(capital(status.text), INDENT)
  page.put(words.say('law.norm-sources', { sources: sources.map(sourceInLine).join('; ') }), INDENT)
}

/** Conduct, elements, sanctions of the part that was asked for, who brings the case, and the powers of bodies in it. */
function putNormItself(
  page: Page,
  norm: Norm,
  { powers, later }: InPack,
  { part, language }: NormQuestion,
  words: LawWords,
): void {
  const { says, elements, sanctions, standing: brings, kind, notChecked } = norm
  const isCivil = kind === 'civil'
  const ground = cited(norm, language)
  page.put(
    words.say(isCivil ? 'law.norm-rule' : 'law.norm-conduct', { says: sentences([says[language]]) }),
    INDENT,
  )
  if (ground.period !== undefined)
    page.put(capital(say('norm.wording', language, { period: ground.period })), INDENT)
  if (elements.length > 0)
    page.put(
      words.say(isCivil ? 'law.norm-conditions' : 'law.norm-elements', {
        elements: elements.map(({ name }) => name[language]).join(words.say('law.norm-next-element')),
      }),
      INDENT,
    )
  const own = sanctions.filter((one) => part === undefined || one.citation.part === part)
  if (own.length > 0) page.put(words.say(isCivil ? 'law.norm-remedies' : 'law.norm-sanctions'), INDENT)
  for (const sanction of own) putFact(page, sanction, language)
  if (notChecked) page.put(say('norm.not-checked', language), INDENT)
  for (const line of knownLaterSaid(later, language)) page.put(line, INDENT)
  page.put(words.say('law.norm-brings', { standing: sentences([brings[language]]) }), INDENT)
  if (powers.length > 0) page.put(words.say('law.norm-bodies'), INDENT)
  for (const power of powers) putSourced(page, power, language, 2 * INDENT)
}

function putFact(page: Page, fact: CitedFact, language: Tag): void {
  const { label, text, period } = cited(fact, language)
  const when = fact.isExclusion && period !== undefined ? ` (${period})` : ''
  page.put(`${label}: ${text}${when}`, 2 * INDENT)
}
