import type { Analysis } from './analysis.ts'
import { agree, isStem, OPEN, soundOf, toneOf, toneOfSuffix } from './sounds.ts'

/** The noun in -у that a verb stem is listed under: тарат, тарату; қой, қою; шық, шығу. */
export function infinitive(stem: string): string {
  const root = stem.slice(0, -1)
  const last = stem.at(-1)
  if (last === 'ы' || last === 'і') return `${root}у`
  if (last === 'й') return `${root}ю`
  if (last === 'қ') return `${root}ғу`
  if (last === 'к') return `${root}гу`
  return last === 'п' ? `${root}бу` : `${stem}у`
}

/** The verb that a negative one denies: таратпау, тарату. */
export function denied(negative: string): string | undefined {
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
export function verbAnalyses(word: string): Analysis[] {
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
