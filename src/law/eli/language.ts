import type { TextLanguage } from '../corpus/act.ts'

/** Languages of laws by their three letters, as ELI and Akoma Ntoso write them (ISO 639-3); another is written by its own tag. */
const LETTERS: Readonly<Record<TextLanguage, string>> = {
  az: 'aze',
  cs: 'ces',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fi: 'fin',
  fr: 'fra',
  hy: 'hye',
  it: 'ita',
  ka: 'kat',
  kk: 'kaz',
  ky: 'kir',
  lt: 'lit',
  lv: 'lav',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sv: 'swe',
  tg: 'tgk',
  tk: 'tuk',
  uk: 'ukr',
  uz: 'uzb',
}

/** `ru` as `rus`. */
export function lettersOf(language: TextLanguage): string {
  return LETTERS[language] ?? language
}

/** `rus` as `ru`. */
export function languageOf(letters: string): TextLanguage {
  return Object.keys(LETTERS).find((tag) => LETTERS[tag] === letters) ?? letters
}
