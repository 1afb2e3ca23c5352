import type { Name } from '../../check.ts'
import { isInFull } from '../../full-name.ts'
import type { OwnVoiceWords } from '../../language/own-voice.ts'
import { textAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { officeOfName } from '../offices/office-of-name.ts'
import { behindBy, signedWithComma } from '../offices/office-of-signature.ts'
import type { NameForm } from '../offices/office-words.ts'
import { isHouseKnown, namedBy, type Voice } from './named-house.ts'
import type { TextLines } from './text-lines.ts'
import { inUsualCase, isInCapitals } from './usual-case.ts'

/** Lines from the first in which the name of a house alone is a letterhead. */
const ALONE = 2
/** Marks at the head of words that somebody is quoted with. */
const OPENS = /^["“«„]/u
/** Units behind the first line in which an answer speaks to whoever asked. */
const ANSWER = 300

/** The house, or the office, that the lines above or below a text tell to be its author. */
export function voiceOfLines(lines: TextLines, facts: SentenceFacts): Voice | undefined {
  const { ownVoice: words } = facts.own.knowledge.language
  if (words === undefined) return undefined
  const { language } = facts.own.knowledge
  const written = (line: string): string => inUsualCase(line, facts.text, language)
  const capitals = lines.above.findIndex((line) => !isInCapitals(line))
  const above = lines.above.map(written)
  const told = letterhead(above, capitals === -1 ? above.length : capitals, facts, words)
  if (told !== undefined) return told
  for (const [at, line] of above.entries()) {
    const alone = at < ALONE ? houseAlone : pressOf
    // "The press office of … has put out a statement." tells of it.
    const isSentence = /[.?]$/u.test(line)
    const voice =
      headed(line, facts, words) ??
      (isSentence ? undefined : (informing(line, facts, words) ?? alone(line, facts, words)))
    if (voice !== undefined) return voice
  }
  const answering = answered(lines, facts, words)
  if (answering !== undefined) return answering
  for (const line of lines.below) {
    const voice = houseAlone(written(line), facts, words)
    if (voice !== undefined) return voice
  }
  return undefined
}

/** "REPUBLIC OF … | MINISTRY OF HEALTH | PRESS RELEASE": a house in capitals. */
function letterhead(
  above: readonly string[],
  capitals: number,
  facts: SentenceFacts,
  words: OwnVoiceWords,
): Voice | undefined {
  const { kind, ofCountry } = words
  const names = above.slice(0, capitals).filter((line) => !kind.test(line.toLowerCase()))
  const [first = '', second = ''] = names
  const pairs =
    second === '' ? [] : [ofCountry(first, second), ofCountry(second, first), `${first} ${second}`]
  for (const name of [...pairs, first, second])
    if (name && isHouseKnown(name, facts)) return namedBy(name, facts, 'base')
  const isHeaded = above.some((line) => kind.test(line.toLowerCase()))
  return names.length > 0 && isHeaded ? namedBy(first, facts, 'base') : undefined
}

/** "Statement by | the Ministry of Health" */
export function headed(line: string, facts: SentenceFacts, words: OwnVoiceWords): Voice | undefined {
  for (const pattern of words.heading) {
    const whose = groupIn(line, pattern, 'whose')
    if (whose === undefined) continue
    const voice =
      personIn(whose, facts, words, 'inflected') ??
      pressOf(whose, facts, words) ??
      namedBy(whose, facts, 'inflected')
    if (voice !== undefined) return voice
  }
  return undefined
}

/** «Аким города | обратился к жителям»: whoever turns to people with what stands below. */
export function turning(line: string, facts: SentenceFacts, words: OwnVoiceWords): Voice | undefined {
  const who = groupIn(line, words.turnsTo, 'who')
  if (who === undefined) return undefined
  const voice = personIn(who, facts, words, 'base') ?? namedBy(who, facts, 'base')
  return voice?.body === undefined || isHouseKnown(who, facts) ? voice : undefined
}

/** "Statement by Mayor | Ann Lee | on the fire": a person whom a heading names before it tells what it is about. */
function personIn(
  whose: string,
  facts: SentenceFacts,
  { ends }: OwnVoiceWords,
  form: NameForm,
): Voice | undefined {
  const { baseForms, clauses, speech } = facts.own.knowledge.language
  const end = clauses.verbsLast ? null : ends.exec(whose)
  const told = end ? whose.slice(0, end.index) : whose
  for (const name of facts.names) {
    if (name.kind !== 'person') continue
    // "Ann Lee | 's statement"
    const given = textAt(facts, name).replace((baseForms === undefined && speech.oblique) || '', '')
    const whole = withOffice(facts, name, form)
    const isBesideOffice = whole !== undefined && whose.startsWith(whole)
    // "Mayor | Lee": where nothing has cases.
    if (isBesideOffice && !isInFull(name) && baseForms === undefined) return { office: whole }
    if (!isInFull(name) || !(isBesideOffice || told.endsWith(given))) continue
    const isBase = baseForms === undefined || form === 'base'
    const base = isBase ? given : baseForms.person(given.split(/\s+/u))?.join(' ')
    if (base !== undefined) return { speaker: base }
  }
  const signed = signedWithComma(facts, behindBy(facts))
  const signer = signed && textAt(facts, signed)
  return signer !== undefined && whose.startsWith(signer) ? { speaker: signer } : undefined
}

/** "Mayor, Ann Lee": a name with the office that a comma parts from it. */
function withOffice(facts: SentenceFacts, name: Name, form: NameForm): string | undefined {
  const office = officeOfName(facts, name, facts.own.knowledge.language.baseForms ? form : 'base')
  if (office === undefined) return undefined
  return textAt(facts, { from: Math.min(office.from, name.from), to: Math.max(office.to, name.to) })
}

/** "Press service of | the Ministry of Health" */
function pressOf(line: string, facts: SentenceFacts, { press }: OwnVoiceWords): Voice | undefined {
  for (const pattern of press) {
    const house = groupIn(line, pattern, 'house')
    const voice = house === undefined ? undefined : namedBy(house, facts, 'inflected')
    if (voice?.body !== undefined) return voice
  }
  return undefined
}

/** «Комитет по водным ресурсам | информирует» */
function informing(line: string, facts: SentenceFacts, words: OwnVoiceWords): Voice | undefined {
  const who = groupIn(line, words.informs, 'who')
  return who === undefined ? undefined : houseAlone(who, facts, words)
}

/** "The Ministry of Health | has answered our request": the answer itself follows. */
function answered({ above, rest }: TextLines, facts: SentenceFacts, words: OwnVoiceWords): Voice | undefined {
  const who = groupIn(above[0] ?? '', words.answers, 'who')
  if (who === undefined) return undefined
  if (!OPENS.test(rest) && !words.toAsker.test(rest.slice(0, ANSWER).toLowerCase())) return undefined
  return houseAlone(who, facts, words)
}

function houseAlone(who: string, facts: SentenceFacts, words: OwnVoiceWords): Voice | undefined {
  const ofPress = pressOf(who, facts, words)
  if (ofPress !== undefined) return ofPress
  return isHouseKnown(who, facts) ? namedBy(who, facts, 'base') : undefined
}

/** What a pattern for small letters finds in a line, as it is written there. */
function groupIn(line: string, pattern: RegExp, group: string): string | undefined {
  const small = line.toLowerCase()
  const place = small.length === line.length ? pattern.exec(small)?.indices?.groups?.[group] : undefined
  return place && line.slice(...place)
}
