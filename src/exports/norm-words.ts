import type { Exemption } from '../law/corpus/sanctions/exemptions.ts'
import type { HighestFine } from '../law/corpus/sanctions/highest-fine.ts'
import type { LanguageDifference, PackDifference } from '../law/corpus/sanctions.ts'
import type { FineUnit, Tag } from '../law/law.ts'
import { say } from '../messages/messages.ts'

/** The highest fines in money, by the index of a day, or that it is not known. */
export function finesInMoney(
  fines: readonly HighestFine[],
  unit: FineUnit | undefined,
  language: Tag,
): readonly string[] {
  if (unit === undefined) return fines.length === 0 ? [] : [say('norm.no-index', language)]
  const { amount, status } = unit
  return fines.map(({ units, by }) =>
    say('norm.money', language, {
      by,
      units: numberSaid(units, language),
      unit: numberSaid(amount, language),
      amount: numberSaid(units * amount, language),
      status: status === 'S' ? `; ${say('evidence.status.S', language)}` : '',
    }),
  )
}

/** A value that the texts of two languages give differently, and what each gives. */
export function betweenLanguagesSaid({ ru, kk, part, what }: LanguageDifference, language: Tag): string {
  if (what === 'part') return onlyIn(ru ? 'ru' : 'kk', part, language)
  return say('norm.languages', language, {
    ...placed(part, what, language),
    ru: valueSaid(ru, language),
    kk: valueSaid(kk, language),
  })
}

/** A value that the text of the law and the pack give differently, and what each gives. */
export function fromPackSaid(
  { text, pack, part, what, language: of = 'all' }: PackDifference,
  language: Tag,
): string {
  if (what === 'part') return onlyIn(text ? 'text' : 'pack', part, language)
  return say('norm.pack-differs', language, {
    of,
    ...placed(part, what, language),
    text: valueSaid(text, language),
    pack: valueSaid(pack, language),
  })
}

function onlyIn(place: 'text' | 'pack' | 'ru' | 'kk', part: string | undefined, language: Tag): string {
  return say('norm.only-in', language, { in: place, part: part ?? 'none' })
}

type Compared = Exclude<LanguageDifference['what'] | PackDifference['what'], 'part'>

function placed(
  part: string | undefined,
  what: Compared,
  language: Tag,
): { readonly where: string; readonly what: string } {
  return {
    where: part === undefined ? '' : say('norm.where', language, { part }),
    what: say(`norm.what.${what}`, language),
  }
}

function valueSaid(value: number | boolean | string | undefined, language: Tag): string {
  if (typeof value === 'string') return value
  if (value === undefined) return say('norm.unstated', language)
  if (!value) return say('norm.nothing', language)
  return value === true ? say('norm.there', language) : numberSaid(value, language)
}

/** Four figures are not parted, as in the sanctions beside them. */
function numberSaid(value: number, language: Tag): string {
  return value.toLocaleString(language === 'kk' ? 'ru' : language, { useGrouping: 'min2' })
}

/** That the words behind it say who is not liable, and where they stand. */
export function exemptsSaid({ part = '', isNote }: Exemption, language: Tag): string {
  return say('norm.exempts', language, { of: isNote ? 'note' : part === '' ? 'none' : 'part', part })
}

/** That a part of a text names a penalty which could not be read. */
export function unreadSaid(part: string, language: Tag): string {
  return say('norm.unread', language, { part: part === '' ? 'none' : part })
}
