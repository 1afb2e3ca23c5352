/** One way to read a word: a stem and how much was taken off it. */
export interface Analysis {
  /** The stem; a verb's is its dictionary form, the noun in -у. */
  readonly stem: string
  readonly verb: boolean
  readonly letters: number
  /** How much the outermost suffix leaves to doubt: 0 none, 1 a short or twofold one (заңды), 3 and more a rare one. */
  readonly doubt: number
  /** For a negative verb: the one it denies. */
  readonly affirmed?: string
}

type Sound = 'vowel' | 'liquid' | 'nasal' | 'buzzing' | 'voiceless'
type Tone = 'back' | 'front' | 'any'
/** Which possessive stands before a case: of the third person, another, none, or it does not matter. */
type Owner = 'third' | 'other' | 'none' | 'any'

interface Suffix {
  /** Suffixes come in this order from the stem out: plural 1, possessive 2, case 3, personal 4, -дағы and -нікі 5. */
  readonly level: number
  readonly before: readonly Sound[]
  readonly owner: Owner
  readonly doubt: number
  readonly tone: Tone
  /** For a possessive: whose. */
  readonly whose: Owner
  readonly vowelFirst: boolean
}

const LONGEST = 40
const OPEN = 'аәоөұүыіеэяё'
const BACK = 'аоұыяё'
const FRONT = 'әеөүіэ'
const VOICED: readonly Sound[] = ['liquid', 'nasal', 'buzzing']
const CLOSED: readonly Sound[] = [...VOICED, 'voiceless']
const SUFFIXES = new Map<string, Suffix[]>()

function add(
  level: number,
  texts: string,
  before: readonly Sound[],
  owner: Owner = 'any',
  doubt = 0,
  whose: Owner = 'any',
): void {
  for (const text of texts.split(' ')) {
    const suffix = {
      level,
      before,
      owner,
      doubt,
      whose,
      tone: toneOfSuffix(text),
      vowelFirst: OPEN.includes(text[0] as string),
    }
    const group = SUFFIXES.get(text)
    if (group === undefined) SUFFIXES.set(text, [suffix])
    else group.push(suffix)
  }
}

add(1, 'лар лер', ['vowel', 'liquid'])
add(1, 'дар дер', VOICED)
add(1, 'тар тер', ['voiceless'])
add(2, 'сы сі', ['vowel'], 'any', 0, 'third')
add(2, 'ы і', CLOSED, 'any', 1, 'third')
add(2, 'м ң', ['vowel'], 'any', 2.9, 'other')
add(2, 'ым ім ың ің', CLOSED, 'any', 2, 'other')
add(2, 'ңыз ңіз мыз міз ңыздар ңіздер', ['vowel'], 'any', 0, 'other')
add(2, 'ыңыз іңіз ымыз іміз ыңыздар іңіздер', CLOSED, 'any', 0, 'other')
add(3, 'ның нің', ['vowel', 'nasal'])
add(3, 'дың дің', ['liquid', 'buzzing'])
add(3, 'тың тің', ['voiceless'])
add(3, 'ға ге', ['vowel', ...VOICED], 'none')
add(3, 'ға ге', ['buzzing'], 'other')
add(3, 'қа ке', ['voiceless'], 'none')
add(3, 'на не', ['vowel'], 'third')
add(3, 'а е', ['nasal'], 'other', 1)
add(3, 'ны ні', ['vowel'], 'none')
add(3, 'н', ['vowel'], 'third', 1)
add(3, 'ды ді', VOICED, 'any', 1)
add(3, 'ты ті', ['voiceless'], 'any', 1)
add(3, 'да де', ['vowel', ...VOICED], 'none')
add(3, 'да де', ['nasal', 'buzzing'], 'other')
add(3, 'та те', ['voiceless'], 'none')
add(3, 'нда нде', ['vowel'], 'third')
add(3, 'дан ден', ['vowel', 'liquid', 'buzzing'], 'none')
add(3, 'дан ден', ['buzzing'], 'other')
add(3, 'тан тен', ['voiceless'])
add(3, 'нан нен', ['nasal'])
add(3, 'нан нен', ['vowel'], 'third')
add(3, 'мен', ['vowel', 'liquid', 'nasal'])
add(3, 'бен', ['buzzing', 'voiceless'])
add(3, 'пен', ['voiceless'])
add(3, 'дай дей', ['vowel', ...VOICED])
add(3, 'тай тей', ['voiceless'])
add(4, 'мын мін мыз міз', ['vowel', 'liquid', 'nasal'])
add(4, 'бын бін быз біз', ['nasal', 'buzzing'])
add(4, 'пын пін пыз піз', ['voiceless'])
add(4, 'сың сің сыздар сіздер сыңдар сіңдер', ['vowel', ...CLOSED], 'any', 2)
// Also «without»: «заңсыз» is another word than «заң» first of all.
add(4, 'сыз сіз', ['vowel', ...CLOSED], 'any', 6)
add(5, 'дағы дегі', ['vowel', ...VOICED], 'none')
add(5, 'дағы дегі', ['nasal', 'buzzing'], 'other')
add(5, 'тағы тегі', ['voiceless'], 'none')
add(5, 'ндағы ндегі', ['vowel'], 'third')
add(5, 'нікі', ['vowel', 'nasal'])
add(5, 'дікі', ['liquid', 'buzzing'])
add(5, 'тікі', ['voiceless'])

const LOAN_IN_G = /(?:[лг]ог|[рн]г)$/u
/** What no stem ends in: it has kept the д, т or с of the suffix before. */
const REST_OF_SUFFIX = /[рйулмнңзж]д$|[тқш]т$|яс$/u
const LONGEST_SUFFIX = Math.max(...[...SUFFIXES.keys()].map(({ length }) => length))

/** Stems that lose their last vowel before a vowel: халық, халқы. */
const DROPPED: ReadonlyMap<string, string> = new Map(
  `халық орын мойын ауыз ерін қарын мұрын қойын көрік құлық ырық дауыс айып кейіп парық нарық ғұрып әріп ерік қауіп құлып қалып бөрік
  көңіл бойын мүлік шырық ұлық иін түйін тұрық сиық қырын ауыл бауыр ірік жұлық құйрық кәріп`
    .split(/\s+/u)
    .filter((stem) => stem !== 'айып')
    .map((stem) => [stem.slice(0, -2) + stem.slice(-1), stem] as const),
)

function toneOfSuffix(text: string): Tone {
  if (/^[мбп]ен$|^[ндт]ікі$/u.test(text)) return 'any'
  for (const letter of text) {
    if (BACK.includes(letter)) return 'back'
    if (FRONT.includes(letter)) return 'front'
  }
  return 'any'
}

function soundOf(letter: string | undefined): Sound {
  if (letter === undefined) return 'voiceless'
  if (OPEN.includes(letter)) return 'vowel'
  if ('рйуилюьщ'.includes(letter) && letter !== 'щ') return 'liquid'
  if ('мнң'.includes(letter)) return 'nasal'
  return 'зж'.includes(letter) ? 'buzzing' : 'voiceless'
}

/** Which suffixes a stem takes: back, front, or (loan words: журналист, роль, факт) either. */
function toneOf(cut: string): Tone {
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

function agree(a: Tone, b: Tone): boolean {
  return a === 'any' || b === 'any' || a === b
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && (OPEN.includes(letter) || 'иую'.includes(letter))
}

/** Nouns of two letters, both vowels: no other pair of vowels is a stem. */
const OPEN_NOUNS: ReadonlySet<string> = new Set(['ие', 'ұя', 'аю', 'ою'])

/** A stem can be said: of two letters, «ел», «үй» and «су» can, «бұ» and «зд» can't. */
function isStem(stem: string): boolean {
  if (stem.length < 2) return false
  if (stem.length === 2) return isVowel(stem[0]) ? !isVowel(stem[1]) : 'уи'.includes(stem[1] as string)
  for (const letter of stem) if (isVowel(letter)) return true
  return false
}

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
function nounAnalyses(word: string): Analysis[] {
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

/** The noun in -у that a verb stem is listed under: тарат, тарату; қой, қою; шық, шығу. */
function infinitive(stem: string): string {
  const root = stem.slice(0, -1)
  const last = stem.at(-1)
  if (last === 'ы' || last === 'і') return `${root}у`
  if (last === 'й') return `${root}ю`
  if (last === 'қ') return `${root}ғу`
  if (last === 'к') return `${root}гу`
  return last === 'п' ? `${root}бу` : `${stem}у`
}

/** The verb that a negative one denies: таратпау, тарату. */
function denied(negative: string): string | undefined {
  const [, stem, first] = /^(.+)([мбп])[ае]$/u.exec(negative) ?? []
  if (stem === undefined || !isStem(stem)) return undefined
  const sound = soundOf(stem.at(-1))
  const right =
    first === 'п'
      ? sound === 'voiceless'
      : first === 'б'
        ? sound === 'nasal' || sound === 'buzzing'
        : sound === 'vowel' || sound === 'liquid'
  return right ? stem : undefined
}

const FINITE =
  /^(?:[дт][ыі](?:м|ң|қ|к|ңыз|ңіз|ңдар|ңдер|ңыздар|ңіздер)?|[аей](?:ды|ді|мын|мін|сың|сің|сыз|сіз|мыз|міз|сыздар|сіздер|сыңдар|сіңдер)?|[ыі]?п(?:т[ыі]|п[ыі]н|п[ыі]з)?|с[ае](?:м|ң|қ|к|ңыз|ңіз|ңыздар|ңіздер|ңдар|ңдер)?|[ыі]?ң[ыі]з(?:д[ае]р)?|[ыі]?ңд[ае]р|с[ыі]н|[ае]?й[ыі](?:қ|к|н)|[ае]?р(?:м[ыі]н|с[ыі]ң|м[ыі]з|с[ыі]з)?|[ғқ]алы|[гк]елі|[мбп][ае]с(?:т[ае]н|п[ыі]н|с[ыі]з)?|[мбп][ае][қк](?:ш[ыі])?|й[ыі]нш[ае])$/u
const PARTICIPLE =
  /^(?:[ғқ]ан|[гк]ен|[аей]т[ыі]н)(?:д[ае]р)?(?:[ыі](?:м[ыі]з|ң[ыі]з|м|ң)?|м[ыі]н|б[ыі]з|с[ыі][ңз])?(?:н[ыі]ң|д[ыі]|н|ға|ге|н?а|н?е|н?д[ае]|н[ае]н|д[ае]н|мен|д[ае]й|дықтан|діктен|ш[ае])?$/u
/** Letters in which a verb's ending may begin. */
const BEGINS = 'дтайеыіпсңрғгқкмб'

function isVerbEnding(rest: string, stem: string): boolean {
  const first = rest[0] as string
  if (!BEGINS.includes(first)) return false
  const open = OPEN.includes(stem.at(-1) as string)
  if (open ? 'ыіае'.includes(first) : first === 'й' || first === 'ң' || /^(?:п(?![ае])|р)/u.test(rest))
    return false
  if (!agree(toneOf(stem), toneOfSuffix(rest))) return false
  const voiceless = soundOf(stem.at(-1)) === 'voiceless'
  if ('тқк'.includes(first) && !voiceless) return false
  if ('дғг'.includes(first) && voiceless) return false
  return FINITE.test(rest) || PARTICIPLE.test(rest)
}

/** How rare an ending is in official speech. */
function doubtOf(rest: string, stem: string): number {
  if (/^[ае]?р/u.test(rest)) return 5
  if (/^[ыі]?пт/u.test(rest)) return 2
  if (/^[ыі]?ң[ыі]з/u.test(rest)) return 2.5
  if (/^[аей]$/u.test(rest)) return 4
  if (/(?:[дт][ыі]|с[ае])[мңқк]$|с[ыі][ңз]$/u.test(rest)) return 3
  if (/^[дт][ыі]$/u.test(rest)) return /[ае]$/u.test(stem) ? 1.6 : 0.9
  return rest.length < 3 ? 1 : 0.5
}

/** Every verb that a word may be a form of. */
function verbAnalyses(word: string): Analysis[] {
  const found: Analysis[] = []
  const push = (stem: string, doubt: number): void => {
    if (
      (!isStem(stem) && stem !== 'де' && stem !== 'же') ||
      (stem.length === 2 && stem.endsWith('й') && /^[ыі]/u.test(word.slice(2)))
    )
      return
    const letters = word.length - stem.length
    const affirmed = denied(stem)
    if (affirmed === undefined) found.push({ stem: infinitive(stem), verb: true, letters, doubt })
    else {
      found.push({ stem: infinitive(stem), verb: true, letters, doubt, affirmed: infinitive(affirmed) })
      found.push({ stem: infinitive(affirmed), verb: true, letters: letters + 2, doubt: doubt + 3 })
    }
  }
  // A bare stem commands: «тексер», «бекіт».
  push(word, 5)
  for (let cut = Math.max(2, word.length - 16); cut < word.length; cut += 1) {
    const [stem, rest] = [word.slice(0, cut), word.slice(cut)]
    const doubt = doubtOf(rest, stem)
    if (isVerbEnding(rest, stem)) {
      push(stem, doubt)
      if (/[ауе]у$/u.test(stem) && /^[ыі]п/u.test(rest)) push(`${stem.slice(0, -1)}п`, doubt)
    }
    const shut = `${stem}${toneOf(stem) === 'front' ? 'і' : 'ы'}`
    if (rest[0] === 'и' && isVerbEnding(`й${rest.slice(1)}`, shut)) push(shut, doubt)
    if (rest[0] === 'я' && /^я(?:ды|мын|сың|сыз|мыз|тын(?:дар)?)?$/u.test(rest)) push(`${stem}й`, doubt)
  }
  return found
}

/** Every reading of a folded Kazakh word, the word itself first. */
export function analyses(word: string): readonly Analysis[] {
  if (word.length < 3 || word.length > LONGEST) return [{ stem: word, verb: false, letters: 0, doubt: 0 }]
  const found: Analysis[] = []
  for (const one of [...nounAnalyses(word), ...verbAnalyses(word)]) {
    const affirmed = one.verb || !one.stem.endsWith('у') ? undefined : denied(one.stem.slice(0, -1))
    if (affirmed === undefined) found.push(one)
    else {
      found.push({ ...one, affirmed: infinitive(affirmed) })
      found.push({ stem: infinitive(affirmed), verb: true, letters: one.letters + 2, doubt: one.doubt + 3 })
    }
    if (one.letters > 0 && /[кпрс]ті$/u.test(one.stem))
      found.push({ ...one, stem: one.stem.slice(0, -1), letters: one.letters + 1, doubt: one.doubt + 1 })
  }
  return found
}
