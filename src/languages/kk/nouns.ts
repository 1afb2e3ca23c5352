import type { Analysis } from './analysis.ts'
import { agree, DROPPED, isStem, OPEN, soundOf, toneOf } from './sounds.ts'
import { LONGEST_SUFFIX, type Owner, SUFFIXES } from './suffixes.ts'

const LOAN_IN_G = /(?:[лг]ог|[рн]г)$/u
/** What no stem ends in: it has kept the д, т or с of the suffix before. */
const REST_OF_SUFFIX = /[рйулмнңзж]д$|[тқш]т$|яс$/u

/** Nouns of two letters, both vowels: no other pair of vowels is a stem. */
const OPEN_NOUNS: ReadonlySet<string> = new Set(['ие', 'ұя', 'аю', 'ою'])

/** Stems as they are without a suffix that begins with a vowel: қ for ғ, к for г, п for б, a dropped vowel. */
function restored(stem: string): string[] {
  const root = stem.slice(0, -1)
  const last = stem.at(-1)
  const plain =
    last === 'ғ'
      ? [`${root}қ`]
      : last === 'г'
        ? LOAN_IN_G.test(stem)
          ? [stem, `${root}к`]
          : [`${root}к`, stem]
        : last === 'б'
          ? [`${root}п`, stem]
          : [stem]
  if (
    (last === 'қ' || last === 'к' || last === 'п') &&
    OPEN.includes(root.at(-1) ?? '') &&
    !DROPPED.has(stem)
  )
    return []
  return plain.flatMap((one) => [...(DROPPED.has(one) ? [DROPPED.get(one) as string] : []), one])
}

/** What a stem that ends in two consonants may have lost: for readers that can look stems up. */
export function withVowel(stem: string): string[] {
  const [, root, last] = /^(.*[аәоөұүыіеэу][лрнмңзйус])([қкпнсмрлз])$/u.exec(stem) ?? []
  if (root === undefined || last === undefined) return []
  const tone = toneOf(root)
  return (tone === 'front' ? ['і'] : tone === 'back' ? ['ы'] : ['ы', 'і']).map((vowel) => root + vowel + last)
}

/** Takes one suffix after another off the end of a word, the outermost first. */
function takeOff(word: string, whole: string, below: number, owner: Owner, found: Analysis[]): void {
  for (let length = Math.min(LONGEST_SUFFIX, word.length - 2); length > 0; length -= 1) {
    const group = SUFFIXES.get(word.slice(-length))
    if (group === undefined) continue
    const stem = word.slice(0, -length)
    const sound = soundOf(stem.at(-1))
    for (const suffix of group) {
      if (suffix.level >= below || !suffix.before.includes(sound) || !agree(toneOf(stem), suffix.tone))
        continue
      if (owner === 'third' || owner === 'other') {
        if (suffix.whose !== owner) continue
      } else if (owner === 'none' && suffix.whose === 'third') continue
      const owned = suffix.owner === 'third' || suffix.owner === 'other'
      takeOff(stem, whole, suffix.level === 5 ? 3 : suffix.level, suffix.owner, found)
      if (owned) continue
      const bases = suffix.vowelFirst
        ? // Loan words in -ист lose their last letter before a possessive: «журналист», «журналисі».
          [...restored(stem), ...(/.{3}ис$/u.test(stem) ? [`${stem}т`] : [])]
        : suffix.level === 1 && /[иы]с$/u.test(stem) && length === 3 && word.at(-length) === 'т'
          ? [`${stem}т`, stem]
          : [stem]
      for (const one of bases)
        if ((isStem(one) || OPEN_NOUNS.has(one)) && !(suffix.vowelFirst && REST_OF_SUFFIX.test(one)))
          found.push({
            stem: one,
            verb: false,
            letters: whole.length - stem.length,
            doubt: below > 5 ? suffix.doubt : 0,
          })
    }
  }
}

/** Every noun stem that a word may be a form of, itself first. */
export function nounAnalyses(word: string): Analysis[] {
  const found: Analysis[] = [{ stem: word, verb: false, letters: 0, doubt: 0 }]
  takeOff(word, word, 6, 'any', found)
  const attributive = /^(.+(?:[дт]ағы|[дт]егі|[ндт]ікі))(?:лар|лер|.*)$/u.exec(word)?.[1]
  if (
    attributive !== undefined &&
    attributive !== word &&
    /^(?:л[ае]р)?(?:[ыі](?:н[ыі]ң|н[ае]|н|нд[ае]|мен)?|н[ыі]ң|д[ыі]ң|н[ыі]|д[ыі]|ға|ге|да|де|д[ае]н|мен)?$/u.test(
      word.slice(attributive.length),
    )
  )
    takeOff(attributive, word, 6, 'any', found)
  return found
}
