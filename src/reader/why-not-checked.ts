import type { Law, Trilingual } from '../law/law.ts'
import type { Statement } from './statement.ts'

/** Why the law cannot be asked about a statement; nothing where it can. */
export function whyNotChecked(statement: Statement, law: Law | undefined): Trilingual | undefined {
  const { jurisdiction, date, body, office } = statement
  if (law === undefined) {
    if (jurisdiction !== undefined) return noPack(jurisdiction)
    return body === undefined && office === undefined ? NO_LAW : UNKNOWN_BODY
  }
  return date === undefined ? NO_DAY : undefined
}

const NO_LAW: Trilingual = {
  kk: 'мәлімдеменің юрисдикциясы белгісіз',
  ru: 'юрисдикция заявления неизвестна',
  en: 'the jurisdiction of the statement is not known',
}
const UNKNOWN_BODY: Trilingual = {
  kk: 'юрисдикция көрсетілмеген, орган бойынша да анықталмады',
  ru: 'юрисдикция не указана, и по органу ее определить не удалось',
  en: 'no jurisdiction was given, and none could be told from the body',
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
