import type { NormAnswer } from '../../desk/law/norm.ts'
import { inForce } from '../../exports/days.ts'
import { cited } from '../../exports/grounds.ts'
import type { CitedFact, Standing, Tag, Trilingual } from '../../law/law.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'
import { sentence } from './passage-words.ts'
import type { NormQuestion } from './put-norm.ts'

const INDENT = 2
/** Before a further element: in Russian and English elements are clauses. */
const NEXT: Trilingual = { kk: '; ', ru: '; чтобы ', en: '; that ' }

/** Puts what the pack knows of an article: conduct, elements, sanctions, who brings the case and how, powers, sources. */
export function putInPack(
  page: Page,
  { norm, pack }: NormAnswer,
  asked: NormQuestion,
  words: LawWords,
): void {
  if (pack === undefined) return
  const { on, part, language } = asked
  const { build, label, stands, powers, more, citation } = pack
  page.put(page.strong(label?.[language] ?? [citation.act, citation.article].join(' ')))
  page.put(words.say('law.norm-pack', { build }))
  const standing = standingSaid(stands, language)
  if (standing !== undefined) page.put(standing, INDENT)
  if (norm) {
    const { says, elements, sanctions, standing: brings, kind, notChecked } = norm
    const isCivil = kind === 'civil'
    const ground = cited(norm, language)
    page.put(words.say(isCivil ? 'law.norm-rule' : 'law.norm-conduct', { says: says[language] }), INDENT)
    if (ground.period !== undefined) page.put(sentence(ground.period), INDENT)
    if (elements.length > 0)
      page.put(
        words.say(isCivil ? 'law.norm-conditions' : 'law.norm-elements', {
          elements: elements.map(({ name }) => name[language]).join(NEXT[language]),
        }),
        INDENT,
      )
    const own = sanctions.filter((one) => part === undefined || one.citation.part === part)
    if (own.length > 0) page.put(words.say(isCivil ? 'law.norm-remedies' : 'law.norm-sanctions'), INDENT)
    for (const sanction of own) putFact(page, sanction, language)
    if (notChecked) page.put(words.say('law.norm-not-checked'), INDENT)
    page.put(words.say('law.norm-brings', { standing: brings[language] }), INDENT)
    if (powers.length > 0) page.put(words.say('law.norm-bodies'), INDENT)
    for (const power of powers) putFact(page, power, language)
  }
  if (more.length > 0) page.put(words.say('law.norm-more'), INDENT)
  for (const fact of more) putFact(page, fact, language)
  if (norm) {
    const { sources, status } = cited(norm, language)
    if (status !== undefined) page.put(sentence(status.text), INDENT)
    page.put(words.say('law.norm-sources', { sources: sources.map(({ text }) => text).join('; ') }), INDENT)
  } else if (more.length === 0 && standing === undefined)
    page.put(words.say('law.norm-not-in-pack', { on: words.day(on) }), INDENT)
}

/** Where a place does not stand, since when or until when. */
function standingSaid(stands: Standing, language: Tag): string | undefined {
  const period = (days: { readonly since?: string; readonly until?: string }, approximate?: true): string =>
    sentence(inForce({ ...days, ...(approximate ? { approximate } : {}) }, language) ?? '')
  if (stands.kind === 'ended') return period({ until: stands.until }, stands.approximate)
  return stands.kind === 'not-yet' ? period({ since: stands.since }, stands.approximate) : undefined
}

function putFact(page: Page, fact: CitedFact, language: Tag): void {
  const { label, text, period } = cited(fact, language)
  const when = fact.isExclusion && period !== undefined ? ` (${period})` : ''
  page.put(`${label}: ${text}${when}`, 2 * INDENT)
}
