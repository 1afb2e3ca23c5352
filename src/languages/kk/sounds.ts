export type Sound = 'vowel' | 'liquid' | 'nasal' | 'buzzing' | 'voiceless'
export type Tone = 'back' | 'front' | 'any'

/** Vowels; «и», «у» and «ю» are half a consonant. */
export const OPEN = 'аәоөұүыіеэяё'
const BACK = 'аоұыяё'
const FRONT = 'әеөүіэ'

/** Stems that lose their last vowel before a vowel: халық, халқы. */
export const DROPPED: ReadonlyMap<string, string> = new Map(
  `халық орын мойын ауыз ерін қарын мұрын қойын көрік құлық ырық дауыс кейіп парық нарық ғұрып әріп ерік қауіп құлып қалып бөрік
  көңіл бойын мүлік шырық ұлық иін түйін тұрық сиық қырын ауыл бауыр ірік жұлық құйрық кәріп`
    .split(/\s+/u)
    .map((stem) => [stem.slice(0, -2) + stem.slice(-1), stem] as const),
)

export function toneOfSuffix(text: string): Tone {
  if (/^[мбп]ен$|^[ндт]ікі$/u.test(text)) return 'any'
  for (const letter of text) {
    if (BACK.includes(letter)) return 'back'
    if (FRONT.includes(letter)) return 'front'
  }
  return 'any'
}

export function soundOf(letter: string | undefined): Sound {
  if (letter === undefined) return 'voiceless'
  if (OPEN.includes(letter)) return 'vowel'
  if ('рйуилюьщ'.includes(letter) && letter !== 'щ') return 'liquid'
  if ('мнң'.includes(letter)) return 'nasal'
  return 'зж'.includes(letter) ? 'buzzing' : 'voiceless'
}

/** Which suffixes a stem takes: back, front, or (loan words: журналист, роль, факт) either. */
export function toneOf(cut: string): Tone {
  const stem = DROPPED.get(cut) ?? cut
  if (/ь$|[кфпснр]т$|[нрл]г$|[рн]к$|кс$|льм$|изм$/u.test(stem)) return 'any'
  let either = false
  for (let place = stem.length - 1; place >= 0; place -= 1) {
    const letter = stem[place] as string
    if (letter === 'и' || letter === 'ю') either = true
    else if (FRONT.includes(letter)) return either ? 'any' : 'front'
    else if (BACK.includes(letter)) return either ? 'any' : 'back'
  }
  return 'any'
}

export function agree(a: Tone, b: Tone): boolean {
  return a === 'any' || b === 'any' || a === b
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && (OPEN.includes(letter) || 'иую'.includes(letter))
}

/** A stem can be said: of two letters, «ел», «үй» and «су» can, «бұ» and «зд» can't. */
export function isStem(stem: string): boolean {
  if (stem.length < 2) return false
  if (stem.length === 2) return isVowel(stem[0]) ? !isVowel(stem[1]) : 'уи'.includes(stem[1] as string)
  for (const letter of stem) if (isVowel(letter)) return true
  return false
}
