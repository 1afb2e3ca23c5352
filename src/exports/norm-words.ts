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
export function betweenLanguagesSaid({ ru, kk, ...where }: LanguageDifference, language: Tag): string {
  return say('norm.languages', language, {
    ...placed(where, language),
    ru: valueSaid(ru, where.what, language),
    kk: valueSaid(kk, where.what, language),
  })
}

/** A value that the text of the law and the pack give differently, and what each gives. */
export function fromPackSaid({ text, pack, ...where }: PackDifference, language: Tag): string {
  return say('norm.pack-differs', language, {
    ...placed(where, language),
    text: valueSaid(text, where.what, language),
    pack: valueSaid(pack, where.what, language),
  })
}

type Compared = LanguageDifference['what'] | PackDifference['what']

function placed(
  { part, what }: { readonly part?: string; readonly what: Compared },
  language: Tag,
): { readonly where: string; readonly what: string } {
  return {
    where: part === undefined ? '' : say('norm.where', language, { part }),
    what: say(`norm.what.${what}`, language),
  }
}

function valueSaid(value: number | boolean | undefined, what: Compared, language: Tag): string {
  if (value === undefined) return say('norm.unstated', language)
  if (!value) return say('norm.nothing', language)
  // How often a part stands is not asked, but whether it does.
  if (value === true || what === 'part') return say('norm.there', language)
  return numberSaid(value, language)
}

/** Four figures are not parted, as in the sanctions beside them. */
function numberSaid(value: number, language: Tag): string {
  return value.toLocaleString(language === 'kk' ? 'ru' : language, { useGrouping: 'min2' })
}
