import type { Law, Trilingual } from '../law/law.ts'
import type { Statement } from './statement.ts'

/** Why the law cannot be asked about a statement; nothing where it can. */
export function whyNotChecked(statement: Statement, law: Law | undefined): Trilingual | undefined {
  const { jurisdiction, date, during, body, office } = statement
  if (law === undefined) {
    if (jurisdiction !== undefined) return noPack(jurisdiction)
    return body === undefined && office === undefined ? NO_LAW : UNKNOWN_BODY
  }
  return date === undefined && during === undefined ? NO_DAY : undefined
}

/** Said of a law that was not the same on the first and the last day of the time in which a statement was made. */
export const LAW_CHANGED: Trilingual = {
  kk: 'мәлімдеменің нақты күні белгісіз, ал осы аралықтың бірінші және соңғы күніндегі заң әртүрлі',
  ru: 'точный день заявления неизвестен, а закон в первый и в последний день этого периода разный',
  en: 'the exact day is not known, and the law says different things on the first and the last day of this period',
}

const NO_LAW: Trilingual = {
  kk: 'мәлімдеменің юрисдикциясы белгісіз',
  ru: 'юрисдикция заявления неизвестна',
  en: 'the jurisdiction of the statement is not known',
}
const UNKNOWN_BODY: Trilingual = {
  kk: 'юрисдикция көрсетілмеген, орган бойынша да анықталмады',
  ru: 'юрисдикция не указана, и по органу ее определить не удалось',
  en: 'no jurisdiction was given, and none could be inferred from the body',
}

/** The jurisdiction was told, or known by the body; only we know nothing of its law. */
function noPack(code: string): Trilingual {
  return {
    kk: `${code} юрисдикциясы бойынша нормалар жинағы жоқ`,
    ru: `для юрисдикции ${code} нет набора норм`,
    en: `there is no norm pack for ${code}`,
  }
}

const NO_DAY: Trilingual = {
  kk: 'мәлімдеменің күні белгісіз',
  ru: 'дата заявления неизвестна',
  en: 'the date of the statement is not known',
}
