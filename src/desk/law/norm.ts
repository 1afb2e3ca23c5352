import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { lineOf, type Passage, type PassageAnswer } from '../../law/corpus/passage.ts'
import { type Exemption, exemptionsIn } from '../../law/corpus/sanctions/exemptions.ts'
import { type HighestFine, highestFines } from '../../law/corpus/sanctions/highest-fine.ts'
import {
  differencesBetween,
  differencesFromPack,
  type LanguageDifference,
  type PackDifference,
  type PartSanctions,
  readSanctions,
} from '../../law/corpus/sanctions.ts'
import type { Citation, CitedFact, Day, FineUnit, Law, Norm } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { asOfDay } from '../../reader/as-of-day.ts'
import { actOfPack } from './act-names.ts'
import { jurisdictionOf } from './jurisdiction-of.ts'
import { type InPack, inPack } from './norm-in-pack.ts'
import type { NormTyped } from './norm-typed.ts'

/** Sanctions as the text of a language gives them. */
export interface SaidSanctions {
  readonly language: TextLanguage
  readonly passage: Passage
  readonly parts: readonly PartSanctions[]
  /** Numbers of the parts where a penalty stands that was not read; empty for a text without parts. */
  readonly unread: readonly string[]
  /** What the article itself says of those who are not liable. */
  readonly exempts: readonly Exemption[]
}

/** What a provision punishes with: by its own text, by the pack, and where these do not agree. */
export interface NormAnswer {
  readonly said: readonly SaidSanctions[]
  /** Texts whose place is struck out, or does not begin yet. */
  readonly without: readonly Passage[]
  /** Where the Russian and the Kazakh text give different numbers: both are law. */
  readonly betweenLanguages: readonly LanguageDifference[]
  /** By the corpus the provision does not stand that day: in each language that knows it, it begins later or has ended. */
  readonly isDenied?: true
  /** The pack's norm, where a jurisdiction has the corpus's name and knows the article. */
  readonly norm?: Norm
  /** What else the pack knows of the place, where it has the act. */
  readonly pack?: InPack
  /** Where the pack differs from the text: shown, never hidden. */
  readonly fromPack: readonly PackDifference[]
  readonly fineUnit?: FineUnit
}

/**
 * Reads the sanctions of a provision out of its text on a day, and compares languages and pack.
 * @param languages of the texts, the likeliest to be understood first
 * @param cited the place as a pack knows it, where that is known already
 */
export function normOf(
  catalog: LawCatalog,
  corpus: Corpus,
  {
    act,
    provision,
    on,
    languages = corpus.build.languages,
    cited,
  }: {
    readonly act: string
    readonly provision: string
    readonly on: Day
    readonly languages?: readonly TextLanguage[]
    readonly cited?: NormTyped
  },
): NormAnswer {
  const answers = languages.map((language) => corpus.passage(act, provision, language, on))
  const passages = answers.flatMap((answer) => lineOf(answer) ?? [])
  const said = passages
    .filter(({ state }) => state === 'text')
    .map((passage): SaidSanctions => {
      const { language, text } = passage
      return { language, passage, ...readSanctions(text, language), exempts: exemptionsIn(text, language) }
    })
  const partsIn = (language: TextLanguage): readonly PartSanctions[] | undefined =>
    said.find((one) => one.language === language)?.parts
  const [ru, kk] = [partsIn('ru'), partsIn('kk')]
  const law = cited?.law ?? catalog.law(jurisdictionOf(catalog, corpus.build)?.code ?? '')
  const article = numberOf(passages, answers) ?? provision
  const own = cited?.citation.act ?? (law && actOfPack(catalog, corpus, law, act, on))
  const known = law && own !== undefined ? inPackOf(law, { act: own, article }, on) : undefined
  const { norm } = known ?? {}
  const fineUnit = law?.fineUnit(on)
  return {
    said,
    without: passages.filter(({ state }) => state !== 'text'),
    betweenLanguages: ru && kk ? differencesBetween(ru, kk) : [],
    ...(isDenied(answers, on) ? { isDenied: true } : {}),
    ...known,
    fromPack: norm ? differencesFromPack(russianFirst(said), norm.sanctions, known?.pack.later) : [],
    ...(fineUnit ? { fineUnit } : {}),
  }
}

/** Its number, where a provision is asked for by its anchor: of what does not stand that day another text tells it. */
function numberOf(passages: readonly Passage[], answers: readonly PassageAnswer[]): string | undefined {
  const [first] = passages
  if (first !== undefined) return first.number
  const other = answers.flatMap((answer): readonly (Passage | undefined)[] => {
    if (answer.kind === 'repealed') return [answer.last]
    return answer.kind === 'not-yet' ? [answer.next] : []
  })
  return other.find((one) => one !== undefined)?.number
}

/** Packs are read in the Russian text, which has most of what they know. */
function russianFirst(said: readonly SaidSanctions[]): readonly SaidSanctions[] {
  return said.toSorted((one, other) => Number(other.language === 'ru') - Number(one.language === 'ru'))
}

/** Whether by the text alone or by the pack alone an article stands that day; nothing where they do not contradict each other. */
export function standsBy({ said, without, isDenied, norm, pack }: NormAnswer): 'text' | 'pack' | undefined {
  if (pack === undefined) return undefined
  if (said.length > 0)
    return ['ended', 'not-yet', 'no-such-provision'].includes(pack.stands.kind) ? 'text' : undefined
  const isGone = without.length > 0 && without.every(({ state }) => state === 'excluded')
  return (isGone || isDenied) && norm !== undefined ? 'pack' : undefined
}

/**
 * The norm that the pack has in force on a day on which the provision does not stand by any text of the corpus; nothing where the two
 * do not contradict each other.
 */
export function normByPackAlone(
  catalog: LawCatalog,
  corpus: Corpus,
  place: { readonly act: string; readonly provision: string; readonly on: Day },
): Norm | undefined {
  const { act, provision, on } = place
  const hasText = corpus.build.languages.some(
    (language) => lineOf(corpus.passage(act, provision, language, on))?.state === 'text',
  )
  // Most provisions that are asked for have one, and to compare it with the pack takes longer than all the rest of its page.
  if (hasText) return undefined
  const answer = normOf(catalog, corpus, place)
  return standsBy(answer) === 'pack' ? answer.norm : undefined
}

function isDenied(answers: readonly PassageAnswer[], on: Day): boolean {
  const known = answers.filter(({ kind }) => kind !== 'unknown')
  return (
    known.length > 0 &&
    known.every((answer) =>
      answer.kind === 'repealed'
        ? !answer.standsIn && (answer.last.untilAtLatest ?? on) <= on
        : answer.kind === 'not-yet',
    )
  )
}

/** Whether pack and texts know anything of an article on that day, be it that it does not stand. */
export function isKnown({ said, without, norm, pack }: NormAnswer): boolean {
  return (
    norm !== undefined ||
    said.length + without.length > 0 ||
    (pack !== undefined &&
      (pack.more.length + pack.powers.length > 0 || !['unknown', 'in-force'].includes(pack.stands.kind)))
  )
}

/** The highest fine in units of fines, and whose figure it is. */
export function finesOf({ said, norm }: NormAnswer, part?: string): readonly HighestFine[] {
  return highestFines(
    said.flatMap(({ parts }) => parts),
    norm?.sanctions ?? [],
    part,
  )
}

/** What the pack alone knows of an article. */
export function normByPack(law: Law, citation: Citation, on: Day): NormAnswer & { readonly pack: InPack } {
  const fineUnit = law.fineUnit(on)
  return {
    said: [],
    without: [],
    betweenLanguages: [],
    fromPack: [],
    ...inPackOf(law, citation, on),
    ...(fineUnit ? { fineUnit } : {}),
  }
}

function inPackOf(law: Law, citation: Citation, on: Day): { readonly norm?: Norm; readonly pack: InPack } {
  const norm = law.norm(citation, on)
  const pack = inPack(law, citation, on, norm)
  const ofLast = (facts: readonly CitedFact[]): readonly CitedFact[] => facts.map((fact) => asOfDay(fact, on))
  return {
    ...(norm ? { norm: asOfDay(norm, on) } : {}),
    pack: { ...pack, powers: ofLast(pack.powers), more: ofLast(pack.more) },
  }
}
