import type { ProvisionText } from '../../law/corpus/act.ts'
import { dayOf } from './day.ts'

/** Alone, in brackets or not: "§ 5 aufgehobene Vorschriften" is law, "§ 5 (aufgehoben)" is not. */
const GONE =
  /^\P{L}*(?:weggefallen|aufgehoben|gegenstandslos|repealed|revoked|omitted|derogad[oa]|suprimid[oa]|sin contenido|abrog[ée]e?|revogad[oa]|abrogat[oa]|upphävd|исключен[аоы]?|утратил[аои]? силу|ал(?:ып|ынып) тасталды|күшін жойды|삭제)\P{L}*$/iu
/** "Статья 5 исключена Законом …" and its Kazakh like name the act that did it (T10). */
const GONE_BY =
  /^\P{L}*(?:(?:статья|глава)\P{L}+|\d[\d-]*-бап\P{L}+)?(?:(?:исключен[аоы]?|утратил[аои]? силу)(?:\s*[-–—]?\s*(?:законом|указом|в соответствии|с \d)|\s*[(.])|(?:ал(?:ып|ынып) тасталды|күшін жойды)\s*[-–—(])/iu
const BRACKETED_END = /\((?:weggefallen|aufgehoben|gegenstandslos|repealed|derogad[oa]|abrog[ée]e?)\)$/iu
/** What stands in place of a text that is not in force yet; an article about entry into force has a subject before it. */
const PENDING =
  /^\P{L}*(?:(?:статья|article)\P{L}+)?(?:вводится в действие|вступает в силу|қолданысқа енгізіледі|in force from)|^\P{L}*(?:жылғы|жылдан)?\P{L}*бастап қолданысқа енгізіледі/iu
const PENDING_HEADING = /\(zukünftig in kraft\)|in force from/iu
const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')

/**
 * Whether a provision is text, a number that is left over, or a place held for a text that is not in force yet.
 * @param label its whole heading
 * @param title its heading without the number
 * @param holds whether other provisions stand under it, so that it may do without words of its own
 */
export function stateOf(
  label: string,
  title: string,
  text: string,
  holds: boolean,
): Pick<ProvisionText, 'state' | 'begins'> {
  const isLine = !text.includes('\n')
  const isBare = !/[\p{L}\p{N}]/u.test(text)
  const goneByHeading = GONE.test(title) || GONE_BY.test(title) || BRACKETED_END.test(label)
  if (goneByHeading && (isBare || isLine)) return { state: 'excluded' }
  if (isLine && (GONE.test(text) || GONE_BY.test(text))) return { state: 'excluded' }
  const says = PENDING_HEADING.test(label) ? label : isLine && PENDING.test(text) ? text : undefined
  if (says === undefined) return { state: isBare && isLine && !holds ? 'excluded' : 'text' }
  const begins = dayIn(says)
  return { state: 'pending', ...(begins !== undefined && { begins }) }
}

/** The first day in a text, in one of three writings. */
function dayIn(text: string): string | undefined {
  const iso = dayOf(/\d{4}-\d{2}-\d{2}/u.exec(text)?.[0])
  if (iso !== undefined) return iso
  const dotted = /(\d{1,2})\.(\d{1,2})\.(\d{4})/u.exec(text)
  if (dotted) return dayOf(isoOf(dotted[3], dotted[2], dotted[1]))
  const german = /(\d{1,2})\.\s*(\p{L}+)\s+(\d{4})/u.exec(text)
  const month = MONTHS.indexOf(german?.[2]?.toLowerCase() ?? '') + 1
  return german && month > 0 ? dayOf(isoOf(german[3], String(month), german[1])) : undefined
}

function isoOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
