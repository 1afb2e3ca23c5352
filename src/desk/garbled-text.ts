/** Fewer signs of the kind may stand in any text: a name in another language, an example of what went wrong. */
const FEWEST = 16
const MOST_OF = 0.6
const SHOWN = 12

/** Signs that Windows-1252 has where Latin-1 has controls; read as either, the second byte of a letter comes out as one of these. */
const SIGNS_OF_1252 = '‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

/**
 * A sign that speaks for it: a Latin letter with a mark, or a letter for a first byte of Cyrillic in UTF-8 before what `isTorn` takes
 * for a second one. Looking for it is faster than counting, and few texts have any.
 */
const SIGN = /[À-ÿ]|[Р-У][^\0-\x7fА-яҒ-ӿ]/

/**
 * Where a text begins to show what came of letters that were read in the wrong table, on their way to us: Cyrillic in UTF-8 read as
 * Windows-1252 or Latin-1 («Ð”Ð¾Ð²ÐµÑ€») or as Windows-1251 («Р”РѕРІРµСЂ»), or Windows-1251 read as one of the former («Äîâåðÿéòå»).
 * Such a text is whole in its own encoding and has no word to ask about.
 * @returns its first signs, nothing where the text is in letters of its own
 */
export function garbled(text: string): string | undefined {
  const first = text.search(SIGN)
  if (first === -1) return undefined
  let letters = 0
  let beyondAscii = 0
  let torn = 0
  let accented = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters += 1
      continue
    }
    beyondAscii += 1
    if (code >= 0xc0 && code <= 0xff) accented += 1
    if (isTorn(text, at)) torn += 1
  }
  const isGarbled =
    (torn >= FEWEST && 2 * torn >= MOST_OF * beyondAscii) ||
    (accented >= FEWEST && accented >= MOST_OF * (letters + beyondAscii))
  return isGarbled ? text.slice(first, first + SHOWN).replace(/\p{Cc}/gu, '·') : undefined
}

/** Whether a letter for a first byte of Cyrillic in UTF-8 stands before what a second byte gives in the same table. */
function isTorn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (Number.isNaN(next)) return false
  if (code >= 0xd0 && code <= 0xd3)
    return (next >= 0x80 && next <= 0xbf) || SIGNS_OF_1252.includes(text.charAt(at + 1))
  // «Р», «С», «Т», «У» before what is no letter of the Russian alphabet, nor one that Windows-1251 has not.
  if (code < 0x420 || code > 0x423) return false
  return next >= 0x80 && !(next >= 0x410 && next <= 0x44f) && !(next >= 0x492 && next <= 0x4ff)
}
