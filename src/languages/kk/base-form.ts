/** Endings of case that no base form has, behind what they may stand. */
const CASES: readonly (readonly [RegExp, string])[] = [
  [/([лдт][ае]р(?:[ыі])?)(?:[нд][ыі]ң|[нд][ыі]|[ғгқк][ае]|н[ае]|[дн]?[дн][ае]|[дн][ае]н|мен|н)$/u, '$1'],
  [/^(.{3,})[ндт][ыі]ң$/u, '$1'],
  [/^(.{2,}[ыі])(?:н|н[ае]|нда|нде|нан|нен|мен)$/u, '$1'],
  [/^(.{3,})[дтн][ае]н$/u, '$1'],
  [/^(.{2,}[аеыіуияоө])(?:ға|ге|н[ыі]|да|де|мен)$/u, '$1'],
  [/^(.{3,}[лмнңрйзвбгдь]|сын)(?:ға|ге|мен|бен)$/u, '$1'],
  [/^(.{2,}[кқптсшф])(?:қа|ке|пен)$/u, '$1'],
]
/** Words behind the dative alone: where one follows, «дінге», «тұлғаға» can be no other form. */
const GOVERNS_DATIVE =
  /^(?:қарсы|қатысты|қарамастан|дейін|шейін|сәйкес|сай|тән|жат|лайық|байланысты|бағытталған)$/u
const DATIVE = /^(?:(.{2,})(?:[ғг][ае]|[қк][ае])|(.{2,}[ыі])н[ае])$/u
/** Forms of verbs: «таратқаны». */
const VERBAL = /[ғгқк][ае]н(?:[ыі]|д[ае]р)?(?:н|ның|нің)?$/u
/** A participle describes what stands behind it, and has no case: «іріткі салатын». */
const PARTICIPLE = /[аей]т[ыі]н$/u
/** Endings that may be of case or of an adjective: «деструктивті». */
const UNSURE = /[дт][ыіае]$/u
/**
 * The accusative, by the sounds that it stands behind: «контент|ті», «мазмұн|ды»; «контенті» is a noun that has an owner. Behind «ст» and
 * «нд» of loan words nobody sees which it is.
 */
const ACCUSATIVE = /^(.{2,}(?:[кқптшщфхцч]|[ыі]с)(?=т)|.{2,}[лмнңрйуюзжбгд](?=д))[дт][ыі]$/u
/** «Мақсаты», «контенті»: no accusative has a «т» behind such a sound. */
const OWNED = /[аеөоұүыіуияйрмнңл]т[ыі]$/u
/** What has a quality, not what something is done to: «күмәнді», «радикалды», «жат пиғылды». */
const QUALITY =
  /(?:(?<!матери|журн|порт|кан|сигн|сери|потенци)[аи]л|(?:^|-)(?:тре|бре|сте|фо|фре)н|абсур|рекор|^қауіп|^маңыз|^зиян|^мән|^күмән|^күш|^қуат|^әдеп|^тәртіп|^қажет|^күдік|^атақ|^құрмет|^бедел|^сенім|^тиім|^жігер|^айып|^ұят|^қымбат|^негіз|^мақсат|^бағыт|^сипат|^мазмұн|^пиғыл|^ниет|^көңіл|^мінез|^түс|^уыт|^токсин|^өткір)[дт][ыі]$/u
/** Words that only look so. */
const BASE = /(?:аудан|мәдениет|гигиена|идея|сөтке|нұсқа|тұтқа|қысқа)$/u
/** An adjective, or an abstract noun that stands for one before a plural: «деструктивті», «жағымсыз», «ақпараттық»; «арандатушылық». */
const QUALIFIES =
  /(?:.[лдт][ыі]|с[ыі]з|(?<!ш[ыі]л)[лдт][ыі][қк])$|^(?:теріс|жат|улы|зиянды|жалған|жасанды|лас|арам|бұрмаланған)$/u
const QUALIFIES_MANY = /[лдт][ыі][қк]$/u
/** What has an owner, without him: «мәлімдемелер|і», «гигиена|сы», «шабуыл|ы», «контент|і»; a sound may have changed or fallen before it. */
const OWNED_MANY = /^(.{2,}[лдт][ае]р)[ыі]$/u
const OWNED_BY_VOWEL = /^(.{2,}[аеияоө])с[ыі]$/u
const OWNED_ONE = /^(.+(?:[аеыіуияоөұүэю][лмнңрзсштж]|нт|кт|ст|рт))[ыі]$/u
/** Words with such an end of their own. */
const NOT_OWNED = /(?:желі|кісі|тәрбиеші|жасы|басы|қайшы|түрі)$/u
const GENITIVE = /[ндт][ыі]ң$/u

/** «Ұйымдар-бұл»: what begins to tell what it is, joined to it without the blanks of a dash. */
const IS = /-бұл$/u

/**
 * An expression in its base form: «дәстүрлі құндылықтарды» is «дәстүрлі құндылықтар». Words before the last have no case. Nothing
 * where it cannot be told surely.
 * @param behind the word that follows, which may tell the case
 */
export function baseForm(words: readonly string[], behind?: string): readonly string[] | undefined {
  const base = withoutDative(words, behind) ?? withoutCase(words)
  return base === undefined ? undefined : withoutOwner(base)
}

/** «Деструктивті әрекеттері» are «деструктивті әрекеттер» where whose they are stands outside; «арандату әрекеттері» is a name of its own. */
function withoutOwner(words: readonly string[]): readonly string[] {
  const last = words.at(-1) as string
  const before = words.at(-2)
  if (before === undefined || NOT_OWNED.test(last) || words.some((word) => GENITIVE.test(word))) return words
  const ofMany =
    QUALIFIES.test(before) || QUALIFIES_MANY.test(before) ? OWNED_MANY.exec(last)?.[1] : undefined
  const ofOne = QUALIFIES.test(before) ? (OWNED_BY_VOWEL.exec(last) ?? OWNED_ONE.exec(last))?.[1] : undefined
  const free = ofMany ?? ofOne
  return free === undefined ? words : [...words.slice(0, -1), free]
}

function withoutDative(words: readonly string[], behind?: string): readonly string[] | undefined {
  if (behind === undefined || !GOVERNS_DATIVE.test(behind)) return undefined
  const [, plain, owned] = DATIVE.exec(words.at(-1) as string) ?? []
  const stem = plain ?? owned
  return stem === undefined ? undefined : [...words.slice(0, -1), stem]
}

function withoutCase(words: readonly string[]): readonly string[] | undefined {
  const last = (words.at(-1) as string).replace(IS, '')
  if (last !== words.at(-1)) return [...words.slice(0, -1), last]
  if (BASE.test(last) || OWNED.test(last) || PARTICIPLE.test(last)) return words
  if (VERBAL.test(last)) return undefined
  for (const [ending, base] of CASES)
    if (ending.test(last)) return [...words.slice(0, -1), last.replace(ending, base)]
  const stem = QUALITY.test(last) ? undefined : ACCUSATIVE.exec(last)?.[1]
  if (stem !== undefined) return [...words.slice(0, -1), stem]
  return UNSURE.test(last) ? undefined : words
}
