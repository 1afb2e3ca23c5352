/** Fewer bytes beyond ASCII among the letters of a text than this share: its words are Latin, whatever these bytes are. */
const MOST_HIGH = 0.1
const FEWEST_LETTERS = 20
/** Windows-1252 gives these places to nothing. */
const NO_SIGN = /[\u0080-\u009f]/u

/** Whether almost all letters of a text are Latin ones, which every table has at the same places. */
export function isMostlyAscii(bytes: Uint8Array): boolean {
  let letters = 0
  let high = 0
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1
  }
  return letters >= FEWEST_LETTERS && high <= MOST_HIGH * letters
}

/** Windows-1252, where each byte beyond ASCII makes sense in it: letters within words, quotation marks, dashes. */
export function decodeWestern(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes)
  // A letter with an accent stands in a word with others; typographic signs may stand anywhere. Made here, since few texts
  // need it and a class of all Latin letters takes long to make.
  const amiss =
    /(?<!\p{Script=Latin})[À-ÖØ-öø-ÿŠŒŽšœžŸ](?!\p{Script=Latin})|[^\p{ASCII}\p{Script=Latin}\p{Pi}\p{Pf}\u00A0‚„–—…•·©®™°±§£€№]|(?<=\p{Ll})[À-ÖØ-ÞŠŒŽŸ]/u
  return NO_SIGN.test(text) || amiss.test(text) ? undefined : text
}

/** Whether the Cyrillic letters of a text make words: stray bytes are one letter each. */
export function hasCyrillicWords(text: string): boolean {
  return /[Ѐ-ӿ]{2}/u.test(text)
}
