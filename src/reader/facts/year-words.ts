/** What a number of years counts. */
export type YearsKind = 'term-of-years' | 'age' | 'span-of-years'

/** The word so many places before or behind the number; empty beyond the sentence. */
type Word = (places: number) => string

const YEARS = /^(лет$|года$|год$|годам|жыл|years?$|year-|летн)/u
const KAZAKH_AGE = /^(жаста|жастағы|жасар|жасқа|жасында|жасындағы)$/u
/** Years in a word of their own: «20-летний», "20-year-old". */
const RUSSIAN_JOINED = /^(\d+-)?летн/u
const ENGLISH_JOINED = /^\d+-years?$/u
const OLD = /(^|-)years?-olds?$/u

/** What may be so many years long and is a penalty. */
const SERVED =
  /^(лишени|лишен|лишат|тюрьм|тюрем|тюремн|колони|заключени|срок|наказани|строг|общего$|бас$|бостандығ|түрме|мерзім|жаза|imprison|prison|jail|sentence|term|custod|bars$|deprivation)/u
/** Words between the years and such a penalty: "20 years in prison". */
const LINK = /^(в|in|of|behind|maximum|minimum|дейін|дейінгі)$/u

const PERSON =
  /^(мужчин|женщин|юнош|девушк|студент|школьни|блогер|жител|подрост|гражда[нк]|мальчик|девоч|пенсионер|задержанн|подозреваем|обвиняем|осужденн|ребен|дет[ияе]|несовершеннолетн|журналист|активист|парень|парн|ли(?:ц|ца|цам|цо)$|ему$|ей$|мне$|child|person|people|minor|citizen|girl|boy|adult|anyone|everyone|youth|teenager|men$|women$|man$|woman$)/u
const AGE_BEFORE =
  /^(возраст[еау]?$|возрастом$|старше$|младше$|моложе$|исполнил|исполнится|достигш|aged$|age$|turned$)/u
const LIMIT = /^(до|от|с|свыше|under|over|above|below|from|to|up)$/u

const SPAN_BEHIND =
  /^(назад|тому|подряд|спустя|прошло|минуло|ago|later|earlier|since|running|бұрын|бойы|бойына|ішінде|өткен|кейін|қатарынан|сайын|бері)$/u
const SPAN_BEFORE =
  /^(за|через|спустя|уже$|вот$|последни|минувши|прошедши|предыдущи|ближайши|течение$|протяжении$|прошло$|кажды|within$|past$|last$|previous$|recent$|during$|after$|every$|over$|in$|next$|coming$|соңғы|өткен|әр$)/u

/** Whether a word behind a number makes years of it. */
export function isYears(folded: string): boolean {
  return YEARS.test(folded)
}

/** Whether a Kazakh word behind a number makes somebody's age of it: «20 жаста», «20 жасар». */
export function isAge(folded: string): boolean {
  return KAZAKH_AGE.test(folded)
}

/**
 * Whether years are an age, a span of time, or may be a penalty.
 * @param own the number as written, with what is joined to it
 * @param before 1 is the word before it
 * @param behind 0 is the word behind the number: the unit, unless that is joined to it
 */
export function kindOfYears(own: string, before: Word, behind: Word): YearsKind {
  const unit = behind(0)
  if (isAge(unit) || OLD.test(own) || OLD.test(unit)) return 'age'
  if (RUSSIAN_JOINED.test(own) || RUSSIAN_JOINED.test(unit))
    return isServed(behind, RUSSIAN_JOINED.test(own) ? 0 : 1) ? 'term-of-years' : 'age'
  if (ENGLISH_JOINED.test(own)) {
    if (unit === 'old') return 'age'
    return isServed(behind, 0) ? 'term-of-years' : 'span-of-years'
  }
  if (isAgeBehind(behind(1), behind(2))) return 'age'
  if (SPAN_BEHIND.test(behind(1))) return 'span-of-years'
  if (isServed(behind, 1)) return 'term-of-years'
  if (unit.startsWith('жылдық')) return 'span-of-years'
  if (isAgeBefore(before)) return 'age'
  return isSpanBefore(before) ? 'span-of-years' : 'term-of-years'
}

function isServed(behind: Word, from: number): boolean {
  return SERVED.test(behind(from)) || (LINK.test(behind(from)) && SERVED.test(behind(from + 1)))
}

function isAgeBehind(next: string, second: string): boolean {
  return (
    next === 'old' ||
    next === 'роду' ||
    (next === 'of' && second === 'age') ||
    (next === 'от' && second === 'роду')
  )
}

function isAgeBefore(before: Word): boolean {
  if (PERSON.test(before(1))) return true
  if (AGE_BEFORE.test(before(1)) || AGE_BEFORE.test(before(2)) || AGE_BEFORE.test(before(3))) return true
  return LIMIT.test(before(1)) && PERSON.test(before(2))
}

/** "Imprisoned for 20 years" is no span, "closed for 20 years" is. */
function isSpanBefore(before: Word): boolean {
  if (SPAN_BEFORE.test(before(1))) return true
  return (
    before(1) === 'for' &&
    ![2, 3, 4].some((back) => /^(imprison|prison|jail|liberty|freedom|sentence|bars)/u.test(before(back)))
  )
}
