/**
 * Eight-bit Cyrillic, recognised by its letters. Windows-1251 has no Kazakh letters; the Kazakh standard KZ-1048 is the
 * same table with sixteen places given to them, and those sixteen are letters that no Russian text has.
 */

const KAZAKH_PLACES: Readonly<Record<number, string>> = {
  141: 'Қ',
  142: 'Һ',
  157: 'қ',
  158: 'һ',
  161: 'Ұ',
  162: 'ұ',
  163: 'Ә',
  165: 'Ө',
  170: 'Ғ',
  175: 'Ү',
  180: 'ө',
  186: 'ғ',
  188: 'ә',
  189: 'Ң',
  190: 'ң',
  191: 'ү',
}

/** Half of all letters of a Russian or a Kazakh text, and then some; in another table they fall on rare ones or on capitals. */
const FREQUENT = /[оеаинтсрвлкмдыңқұіә]/gu
const CYRILLIC = /[Ѐ-ӿ]/gu
const CAPITAL = /[Ѐ-ЯҒҚҢӘӨҰҮҺ]/gu
const HIGH = /[^\p{ASCII}\u00A0«»“”‘’„–—…•§©®™№°±·]/gu
/** A letter of one script next to one of the other: frequent where bytes of another table are read as Cyrillic. */
const MIXED = /[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]/gu
/** Letters of UTF-8 read as two each: the first is one of these four, the second stands outside the alphabet. */
const TORN = /[РСТУ][^А-яЁё\p{ASCII}]/gu
/**
 * Letters that neither Russian nor Kazakh has, and signs that stand inside words: Mac Cyrillic and the older Kazakh table
 * PT154 share the small letters with Windows-1251 and differ just there.
 */
const STRAY = /[ЂЃѓЉЊЏђљњџ]|[±µ‰¤¦†‡€](?=[а-яі]{3})|(?<=[а-яі])[±µ‰¤¦]/gu
/** Mac Cyrillic has its small letter я where Windows-1251 has the capital. */
const MAC_YA = /(?<=[а-я])Я/gu
const MOST_STRAY = 0.005
const MOST_TORN = 0.2
const PUNCTUATION_ONLY = /^[\p{ASCII}\u00A0«»“”‘’„–—…•§©®™№°±·]*$/u

/** Decodes Windows-1251 or, where Kazakh letters stand in it, KZ-1048. Total: every byte has a character. */
export function decodeCyrillic(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1251').decode(bytes)
  if (!bytes.some((byte) => byte in KAZAKH_PLACES)) return text
  const units = [...text]
  for (const [index, byte] of bytes.entries()) {
    const letter = KAZAKH_PLACES[byte]
    if (letter !== undefined) units[index] = letter
  }
  return units.join('')
}

/** Whether a text decoded as Windows-1251 has the letters of a Russian or a Kazakh one. */
export function looksCyrillic(text: string): boolean {
  if (PUNCTUATION_ONLY.test(text)) return true
  const letters = count(text, CYRILLIC)
  if (letters === 0) return false
  if (letters < 0.7 * count(text, HIGH) || count(text, MIXED) > 0.1 * letters) return false
  if (count(text, TORN) > MOST_TORN * letters) return false
  if (count(text, STRAY) + count(text, MAC_YA) > MOST_STRAY * letters) return false
  // KOI8 read as Windows-1251 comes out in capitals, so a text in capitals has more to prove.
  if (count(text, CAPITAL) <= 0.5 * letters) return count(text, FREQUENT) >= 0.4 * letters
  return count(text.toLowerCase(), FREQUENT) >= 0.6 * letters
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
