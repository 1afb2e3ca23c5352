import { capitalised } from '../../first-letter.ts'
import type { Trilingual } from '../../law.ts'
import { spelledInRussian } from '../../person-names/spelling.ts'

/** What tells that the name of a place is Cyrillic: letters that English has beside no others, and words for places. */
const CYRILLIC =
  /zh|kh|[^aeiou]y[^aeiou]|.(?:tau|tobe|tal|kol|agash|abad|kent|bulak|aryk|kum|tas|sai|say|bay|ovka|ovo|[eo]vsk|insk|grad|gorsk|sky|skoye)$/u

/** Words of a name of a place that nobody lists, at most. */
const LATIN = /^\p{Lu}[\p{L}’'-]*\p{Ll}(?: \p{Lu}[\p{L}’'-]*\p{Ll}){0,2}$/u
const POSSESSIVE = /['’]s(?: |$)/u

/** The name of a place that nobody lists in its own letters, as names of persons stand. */
export function placeInLatin(name: string): Trilingual | undefined {
  return LATIN.test(name) && !POSSESSIVE.test(name) ? { kk: name, ru: name, en: name } : undefined
}

/** The name of a place that nobody lists, where its letters were Cyrillic once. */
export function placeInEach(name: string): Trilingual | undefined {
  if (!/^\p{Lu}[a-z]+$/u.test(name) || !CYRILLIC.test(name.toLowerCase())) return undefined
  const spelled = spelledInRussian(name.toLowerCase())
  if (spelled === undefined) return undefined
  const alone = capitalised(spelled)
  return { kk: alone.replace(/ский$/u, ''), ru: alone.replace(/ский$/u, 'ского'), en: name }
}

/** How names of places end that few other words do, and words that do, too. */
const AS_PLACES =
  /^\p{Lu}\p{Ll}+(?:ia|land|stan|shire|ville|burgh?|chester|bury|mouth|polis|ton|ford|moor|ham)$/u
const NO_PLACES =
  /^(?:is|main|up|low|high|wet|farm|wood|grass|home|heart|waste|dry|border)lands?$|^(?:militia|criteria|trivia|insignia|media|carton|cotton|button)$/u

/** "| Valdoria | Water Authority": a place that nobody lists before what a body is for, by how its name ends. */
export function placeInFront(word: string): Trilingual | undefined {
  return AS_PLACES.test(word) && !NO_PLACES.test(word.toLowerCase()) ? placeInLatin(word) : undefined
}
