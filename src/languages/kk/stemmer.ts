/** One way to read a word: a stem and what was taken off it. */
export interface Analysis {
  readonly stem: string
  /** Verb stems are given in their dictionary form, the noun in -у. */
  readonly kind: 'noun' | 'verb'
  /** How many suffixes and letters were taken off. */
  readonly suffixes: number
  readonly letters: number
  /** Whether the reading rests on a suffix that is also a derivation or one letter only. */
  readonly weak: boolean
}

type Level = 'after' | 'predicate' | 'case' | 'possessive' | 'plural' | 'stem'
type Before = 'vowel' | 'liquid' | 'nasal' | 'buzzing' | 'voiceless'
type Owner = 'third' | 'other' | 'none' | 'any'

interface Suffix {
  readonly text: string
  readonly level: Level
  readonly before: readonly Before[]
  /** Which possessive must (or, `none`, must not) stand before. */
  readonly owner: Owner
  readonly weak: boolean
  readonly harmony: 'back' | 'front' | 'any'
  readonly gives: Owner
}

const LONGEST = 48
const MOST = 24
const ORDER: Readonly<Record<Level, number>> = { after: 5, predicate: 4, case: 3, possessive: 2, plural: 1, stem: 0 }
const FRONT = 'әеөүіэ'
const BACK = 'аоұыяё'
const NEUTRAL = 'июу'
const VOWELS = FRONT + BACK + NEUTRAL
const OPEN = 'аәоөұүыіеэяё'
const VOICELESS: readonly Before[] = ['voiceless']
const VOICED: readonly Before[] = ['liquid', 'nasal', 'buzzing']
const CLOSED: readonly Before[] = ['liquid', 'nasal', 'buzzing', 'voiceless']
const SUFFIXES = allSuffixes()
const LONGEST_SUFFIX = Math.max(...SUFFIXES.map(({ text }) => text.length))
const BY_TEXT = grouped(SUFFIXES)

/** Stems that lose their last vowel before a vowel: халық, халқы. */
const DROPPED: ReadonlyMap<string, string> = new Map(
  `халық орын мойын ауыз ерін қарын мұрын қойын көрік құлық ырық дауыс айып кейіп парық нарық ғұрып әріп ерік қауіп құлып қалып бөрік
  ауыл көңіл сиық бойын келін жұмыр мүлік шырық табын ұлық қырық еңбек ойын иін бауыр тәрік ішін сырық шалық көмек пішін тауық ұрық
  таңдай қабырға түсік жарық жүрек қайын құйын түйін киік бұрын арын зауық мінез дерт ғылым айыл балық ғұлпы рұқсат`
    .split(/\s+/u)
    .filter((stem) => /[ыі].$/u.test(stem))
    .map((stem) => [stem.slice(0, -2) + stem.slice(-1), stem] as const),
)

function suffix(level: Level, texts: string, before: readonly Before[], owner: Owner = 'any', weak = false, gives: Owner = 'none'): Suffix[] {
  return texts.split(' ').map((text) => ({ text, level, before, owner, weak, gives, harmony: harmonyOf(text) }))
}

function harmonyOf(text: string): 'back' | 'front' | 'any' {
  if (/^(?:[мбп]ен|[ндт]ікі)/u.test(text)) return 'any'
  for (const letter of text) {
    if (BACK.includes(letter)) return 'back'
    if (FRONT.includes(letter)) return 'front'
  }
  return 'any'
}

function allSuffixes(): Suffix[] {
  const all: readonly Before[] = ['vowel', ...CLOSED]
  return [
    ...suffix('plural', 'лар лер', ['vowel', 'liquid']),
    ...suffix('plural', 'дар дер', ['nasal', 'buzzing', 'liquid']),
    ...suffix('plural', 'тар тер', VOICELESS),
    ...suffix('possessive', 'сы сі', ['vowel'], 'any', false, 'third'),
    ...suffix('possessive', 'ы і', CLOSED, 'any', true, 'third'),
    ...suffix('possessive', 'м ң', ['vowel'], 'any', true, 'other'),
    ...suffix('possessive', 'ым ім ың ің', CLOSED, 'any', true, 'other'),
    ...suffix('possessive', 'ңыз ңіз мыз міз ңыздар ңіздер', ['vowel'], 'any', false, 'other'),
    ...suffix('possessive', 'ыңыз іңіз ымыз іміз ыңыздар іңіздер', CLOSED, 'any', false, 'other'),
    ...suffix('case', 'ның нің', ['vowel', 'nasal']),
    ...suffix('case', 'дың дің', ['liquid', 'buzzing']),
    ...suffix('case', 'тың тің', VOICELESS),
    ...suffix('case', 'ға ге', ['vowel', ...VOICED], 'none'),
    ...suffix('case', 'қа ке', VOICELESS, 'none'),
    ...suffix('case', 'ға ге', ['buzzing'], 'other'),
    ...suffix('case', 'на не', ['vowel'], 'third'),
    ...suffix('case', 'а е', ['nasal'], 'other', true),
    ...suffix('case', 'ны ні', ['vowel'], 'none'),
    ...suffix('case', 'н', ['vowel'], 'third', true),
    ...suffix('case', 'ды ді', VOICED, 'any', true),
    ...suffix('case', 'ты ті', VOICELESS, 'any', true),
    ...suffix('case', 'да де', ['vowel', ...VOICED], 'none'),
    ...suffix('case', 'да де', ['nasal', 'buzzing'], 'other'),
    ...suffix('case', 'та те', VOICELESS, 'none'),
    ...suffix('case', 'нда нде', ['vowel'], 'third'),
    ...suffix('case', 'дан ден', ['vowel', 'liquid', 'buzzing'], 'none'),
    ...suffix('case', 'дан ден', ['buzzing'], 'other'),
    ...suffix('case', 'тан тен', VOICELESS),
    ...suffix('case', 'нан нен', ['nasal']),
    ...suffix('case', 'нан нен', ['vowel'], 'third'),
    ...suffix('case', 'мен', ['vowel', 'liquid', 'nasal']),
    ...suffix('case', 'бен', ['buzzing', 'voiceless']),
    ...suffix('case', 'пен', VOICELESS),
    ...suffix('case', 'дай дей', ['vowel', ...VOICED]),
    ...suffix('case', 'тай тей', VOICELESS),
    ...suffix('predicate', 'мын мін', ['vowel', 'liquid']),
    ...suffix('predicate', 'бын бін', ['nasal', 'buzzing']),
    ...suffix('predicate', 'пын пін', VOICELESS),
    ...suffix('predicate', 'мыз міз', ['vowel', 'liquid']),
    ...suffix('predicate', 'быз біз', ['nasal', 'buzzing']),
    ...suffix('predicate', 'пыз піз', VOICELESS),
    ...suffix('predicate', 'сың сің сыздар сіздер сыңдар сіңдер', all),
    ...suffix('predicate', 'сыз сіз', all, 'any', true),
    ...suffix('after', 'дағы дегі', ['vowel', ...VOICED], 'none'),
    ...suffix('after', 'тағы тегі', VOICELESS, 'none'),
    ...suffix('after', 'ндағы ндегі', ['vowel'], 'third'),
    ...suffix('after', 'дағы дегі', ['nasal', 'buzzing'], 'other'),
    ...suffix('after', 'нікі', ['vowel', 'nasal']),
    ...suffix('after', 'дікі', ['liquid', 'buzzing']),
    ...suffix('after', 'тікі', VOICELESS),
  ]
}

function grouped(suffixes: readonly Suffix[]): ReadonlyMap<string, readonly Suffix[]> {
  const found = new Map<string, Suffix[]>()
  for (const one of suffixes) {
    const group = found.get(one.text)
    if (group === undefined) found.set(one.text, [one])
    else group.push(one)
  }
  return found
}

function soundOf(letter: string): Before {
  if (OPEN.includes(letter)) return 'vowel'
  if ('рйуилью'.includes(letter)) return 'liquid'
  if ('мнң'.includes(letter)) return 'nasal'
  return 'зж'.includes(letter) ? 'buzzing' : 'voiceless'
}

/** Whether a stem takes back suffixes, front ones, or (loan words) both. */
export function harmony(stem: string): 'back' | 'front' | 'any' {
  if (/ь$|[кгфпсрн][т]$|ст$|[нрл]г$|[рн]к$|кс$|льм$|[иі]зм$/u.test(stem)) return 'any'
  let passed = false
  for (let place = stem.length - 1; place >= 0; place -= 1) {
    const letter = stem[place] as string
    if (letter === 'и' || letter === 'ю') passed = true
    else if (FRONT.includes(letter)) return passed ? 'any' : 'front'
    else if (BACK.includes(letter)) return passed ? 'any' : 'back'
  }
  return 'any'
}

function agree(stem: string, of: Suffix): boolean {
  if (of.harmony === 'any') return true
  const own = harmony(stem)
  return own === 'any' || own === of.harmony
}

/** A stem must be sayable: a vowel, and two letters at least. */
function isStem(stem: string): boolean {
  if (stem.length < 2) return false
  if (stem.length === 2) return isVowel(stem[0]) !== isVowel(stem[1]) && (isVowel(stem[0]) || 'уи'.includes(stem[1] as string))
  for (const letter of stem) if (VOWELS.includes(letter)) return true
  return false
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter)
}

/** Stems as they were before a suffix that begins with a vowel: к for г, қ for ғ, п for б, a dropped vowel. */
function restored(stem: string): string[] {
  const found: string[] = []
  const last = stem.at(-1) as string
  const root = stem.slice(0, -1)
  if (last === 'ғ') found.push(`${root}қ`)
  else if (last === 'г') found.push(`${root}к`, stem)
  else if (last === 'б') found.push(`${root}п`, stem)
  else found.push(stem)
  for (const one of [...found]) {
    const whole = DROPPED.get(one)
    if (whole !== undefined) found.unshift(whole)
  }
  if (/[^аәоөұүыіеэяёиюуй][лрнмңзйук][қкпнсмр]$/u.test(stem)) return found
  return found
}

/** What a stem may have been where a vowel was dropped, for a reader that can look stems up. */
export function withVowel(stem: string): string[] {
  if (!/[лрнмңзйусдтқк][ққкпнсмрлзғгб]$/u.test(stem)) return []
  const end = ({ ғ: 'қ', г: 'к', б: 'п' } as Record<string, string>)[stem.at(-1) as string] ?? (stem.at(-1) as string)
  const root = stem.slice(0, -1)
  const vowel = harmony(root) === 'front' ? ['і'] : harmony(root) === 'back' ? ['ы'] : ['ы', 'і']
  return vowel.map((letter) => root + letter + end)
}

interface Step {
  readonly word: string
  readonly below: number
  readonly owner: Owner
  readonly suffixes: number
  readonly weak: boolean
  readonly vowelFirst: boolean
}

/** Every noun stem that a word may be a form of. */
export function nounAnalyses(word: string): Analysis[] {
  const found: Analysis[] = [{ stem: word, kind: 'noun', suffixes: 0, letters: 0, weak: false }]
  const open: Step[] = [{ word, below: 6, owner: 'any', suffixes: 0, weak: false, vowelFirst: false }]
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (let length = Math.min(LONGEST_SUFFIX, step.word.length - 2); length > 0; length -= 1) {
      const group = BY_TEXT.get(step.word.slice(-length))
      if (group === undefined) continue
      const stem = step.word.slice(0, -length)
      const sound = soundOf(stem.at(-1) as string)
      for (const one of group) {
        const level = ORDER[one.level]
        if (level >= step.below || !one.before.includes(sound) || !agree(stem, one)) continue
        if ((step.owner === 'third' || step.owner === 'other') && one.gives !== step.owner) continue
        if (step.owner === 'none' && one.level === 'possessive' && one.gives === 'third') continue
        if (one.level === 'plural' && step.owner !== 'any' && step.owner !== 'none') continue
        const next: Step = {
          word: stem,
          below: one.level === 'after' ? 4 : level,
          owner: one.level === 'possessive' || one.level === 'plural' ? 'any' : one.owner,
          suffixes: step.suffixes + 1,
          weak: one.weak,
          vowelFirst: isVowel(one.text[0]),
        }
        if (open.length < MOST) open.push({ ...next, below: Math.min(next.below, step.below) })
        if (one.owner === 'third' || one.owner === 'other') continue
        for (const whole of next.vowelFirst ? restored(stem) : [stem])
          if (isStem(whole) && !(next.vowelFirst && /[қкп]$/u.test(stem) && whole === stem && !/[^аәоөұүыіеэяёиюу].$/u.test(stem)))
            found.push({ stem: whole, kind: 'noun', suffixes: next.suffixes, letters: word.length - stem.length, weak: one.weak })
      }
    }
    if (step.suffixes === 0 && /[дт][аеә]ғы$|[дт]егі$/u.test(step.word)) continue
  }
  return found
}

const VERB_ENDINGS =
  /^(.{2,}?)(?:([дт][ыі])(?:м|ң|қ|к|ңыз|ңіз|ңдар|ңдер|ңыздар|ңіздер)?|([ғқ]ан|[гк]ен)(.*)|(?:(?:а|е|й)(?:ды|ді|мын|мін|сың|сің|сыз|сіз|мыз|міз|сыздар|сіздер))|((?:а|е|й)т[ыі]н)(.*)|([ыі]?п)(?:т[ыі]|п[ыі]н|с[ыі]ң|п[ыі]з|с[ыі]з)?|(с[ае])(?:м|ң|қ|к|ңыз|ңіз|ңыздар|ңіздер|ңдар|ңдер)?|([ыі]?ң[ыі]з(?:д[ае]р)?)|(с[ыі]н)|([ае]?й[ыі](?:қ|к|н))|([ае]?р)(?:м[ыі]н|с[ыі]ң|м[ыі]з|с[ыі]з)?|(ғалы|гелі|қалы|келі)|([мбп][ае][сқк])|([мбп]айынша|[мбп]ейінше))$/u

const NOUN_REST = /^(?:(?:д[ае]р|т[ае]р|л[ае]р)?(?:[ыі]м[ыі]з|[ыі]ң[ыі]з|[ыі]м|[ыі]ң|[ыі])?(?:н[ыі]ң|д[ыі]|т[ыі]|н[ыі]|н|ғ?а|г?е|қа|ке|на|не|[нд]?[дт]?[ае]|[нд][ае]н|т[ае]н|н[дт][ае]|[мбп]ен|д[ае]й|т[ае]й|дықтан|діктен)?(?:ғы|гі)?|(?:м[ыі]н|с[ыі]ң|с[ыі]з|б[ыі]з|м[ыі]з|с[ыі]здер))$/u

/** The noun in -у that a verb stem is listed under: тарат, тарату; қой, қою; шығ, шығу. */
export function infinitive(stem: string): string {
  const last = stem.at(-1) as string
  const root = stem.slice(0, -1)
  if (last === 'ы' || last === 'і') return `${root}у`
  if (last === 'й') return `${root}ю`
  if (last === 'қ') return `${root}ғу`
  if (last === 'к') return `${root}гу`
  if (last === 'п') return `${root}бу`
  return `${stem}у`
}

/** Every verb that a word may be a form of, by its dictionary form. */
export function verbAnalyses(word: string): Analysis[] {
  const found: Analysis[] = []
  const push = (stem: string, weak: boolean): void => {
    if (!isStem(stem) || stem.length > LONGEST) return
    const take = (verb: string, loose: boolean, more: number): void => {
      found.push({ stem: infinitive(verb), kind: 'verb', suffixes: 1 + more, letters: word.length - verb.length, weak: loose })
    }
    take(stem, weak, 0)
    const denied = /^(.+?)[мбп][ае]$/u.exec(stem)?.[1]
    if (denied !== undefined && isStem(denied)) take(denied, true, 1)
    if (/[ыіаеяю]$/u.test(stem) || /[ғгбу]$/u.test(stem)) return
  }
  const glide = /^(.+)я(?:ды|мын|сың|сыз|мыз|тын.*)?$/u.exec(word)?.[1]
  if (glide !== undefined) push(`${glide}й`, true)
  for (let cut = 2; cut < word.length; cut += 1) {
    const stem = word.slice(0, cut)
    const rest = word.slice(cut)
    if (rest.length > 16) continue
    if (!isVerbRest(rest, stem)) continue
    push(stem, rest.length < 3)
  }
  return found
}

const FINITE =
  /^(?:[дт][ыі](?:м|ң|қ|к|ңыз|ңіз|ңдар|ңдер|ңыздар|ңіздер)?|[аейә](?:ды|ді|мын|мін|сың|сің|сыз|сіз|мыз|міз|сыздар|сіздер)|[ыі]?п(?:т[ыі]|п[ыі]н|с[ыі]ң|п[ыі]з|с[ыі]з)?|с[ае](?:м|ң|қ|к|ңыз|ңіз|ңыздар|ңіздер|ңдар|ңдер)?|[ыі]?ң[ыі]з(?:д[ае]р)?|с[ыі]н|[ае]?й[ыі](?:қ|к|н)|[ае]?р(?:м[ыі]н|с[ыі]ң|м[ыі]з|с[ыі]з)?|ғалы|гелі|қалы|келі|[мбп][ае]с(?:т[ае]н|п[ыі]н|с[ыі]з)?|[мбп][ае][қк](?:ш[ыі])?|й[ыі]нш[ае])$/u
const PARTICIPLE = /^(?:[ғқ]ан|[гк]ен|[аей]т[ыі]н)(.*)$/u

function isVerbRest(rest: string, stem: string): boolean {
  const first = rest[0] as string
  const afterVowel = OPEN.includes(stem.at(-1) as string)
  if (afterVowel ? 'ыіае'.includes(first) : 'йң'.includes(first) || /^(?:п(?![ае])|р)/u.test(rest)) return false
  const tone = harmonyOf(rest)
  const own = harmony(stem)
  if (tone !== 'any' && own !== 'any' && own !== tone) return false
  const voiceless = soundOf(stem.at(-1) as string) === 'voiceless' && !/[бғг]$/u.test(stem)
  if (/^[тқк](?!е?р)/u.test(rest) && !voiceless && !/^[аей]т/u.test(rest)) return false
  if (/^[дғг]/u.test(rest) && voiceless) return false
  if (FINITE.test(rest)) return true
  const more = PARTICIPLE.exec(rest)?.[1]
  return more !== undefined && (more === '' || NOUN_REST.test(more))
}
void VERB_ENDINGS
