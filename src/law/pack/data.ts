import type { Currency, FineSign } from '../amounts.ts'
import type { CountryNames } from '../country-words.ts'
import type { KnownStatement } from '../earlier.ts'
import type { Subject } from '../fines.ts'
import type {
  BodyKind,
  Conduct,
  Day,
  Element,
  FactStatus,
  FineUnit,
  Freedom,
  Matter,
  Period,
  Tag,
  Topic,
  Trilingual,
} from '../law.ts'
import type { Sanction } from '../norm.ts'
import type { OfficeRows } from './office-rows.ts'

/** How a pack's data files are written: as short as a person can bear, expanded on first use. */

/** Where a row was read, in English words; the version of a text stands apart, since its day is said in the reader's language. */
export type SourceRow =
  | string
  | {
      readonly text: string
      readonly version: Day
      /** First and last day between which the words read are known to have stood, where that is more than the version's first day. */
      readonly stood?: readonly [Day, Day]
    }

/** Where a pack's texts of law were read, and where anybody finds the official ones. */
export interface OfficialTexts {
  /** What the sources that are texts of law begin with. */
  readonly mark: string
  /** Addresses of official texts, by the language of a reader, up to the act's own code. */
  readonly addresses: Trilingual
}

/** A period whose days may be known only roughly. */
export interface RoughPeriod extends Period {
  /** For a day that is approximate: surely not before the first of these two, and surely from the second on. */
  readonly between?: { readonly since?: readonly [Day, Day]; readonly until?: readonly [Day, Day] }
}

export interface ActRow extends RoughPeriod {
  readonly id: string
  /** Acts that follow each other, or parts of one code, share a family: `CONST`, `PRO`, `CC`. */
  readonly family?: string
  /** No act of this name came before it: cited earlier, it is cited too early. */
  readonly isFirst?: true
  /** First and last article, where only they tell the parts of a family apart. */
  readonly articles?: readonly [number, number]
  readonly title: Trilingual
  readonly shortNames: Readonly<Record<Tag, readonly string[]>>
  /** How texts name it, folded, `*` for any ending: `уголовн* кодекс*`. */
  readonly patterns: readonly string[]
  /** It calls its articles sections, also the first ones: “Section 7”, «§ 7». */
  readonly bySections?: boolean
  /** Those of its names that no other act of the jurisdiction has, in the same way: they win over the day. */
  readonly titles?: readonly string[]
  /** Kinds of liability that point to this act where none is named: `уголовн* ответственност*`. */
  readonly clues?: readonly string[]
  /** How a label names it: ru and kk in the genitive where grammar asks for it. */
  readonly cited: Trilingual
  /** How a label names it without an article, where that is another form. */
  readonly alone?: Trilingual
  /** What the numbered pieces of its articles are called. */
  readonly unit: 'part' | 'paragraph'
  readonly adopted: Day
  readonly number: string
  /** Its code among the official texts: the end of their addresses. */
  readonly official?: string
  readonly status: FactStatus
  readonly sources: readonly SourceRow[]
}

/** A fact about a place in law. Without days of its own it holds as long as its act. */
export interface FactRow extends RoughPeriod {
  /** `PC 274(2)`, `OP23 1:6` (a point), `CONST-95 77(3):1`, `CAO 456-2(note)`. */
  readonly cite: string
  /** The article itself came or went on the days given; without this, they only say for which days the fact was read. */
  readonly isWhole?: true
  /** The place is struck out since the day given. */
  readonly isExclusion?: true
  /** The version in which it was read, where earlier ones were not: nothing is said of earlier days. */
  readonly read?: Day
  readonly says: Trilingual
  /** The freedom that it is a guarantee of. */
  readonly protects?: Freedom
  /** The matter that it settles. */
  readonly settles?: Matter
  readonly status: FactStatus
  readonly sources: readonly SourceRow[]
}

/** A penalty; alternatives of each other. Numbers alone are upper limits. */
export interface PenaltyRow {
  /** Units of fines. */
  readonly fine?: number | readonly [number, number]
  /** Corrective works, in units of fines. */
  readonly works?: number
  /** Hours of community service. */
  readonly hours?: number
  /** Days of arrest. */
  readonly arrest?: number
  /** Years of restriction of liberty. */
  readonly restriction?: readonly [number, number]
  /** Years of imprisonment. */
  readonly years?: readonly [number, number]
  readonly life?: boolean
  /** The law has further, milder alternatives that are not listed here. */
  readonly more?: boolean
}

export interface SanctionRow extends Period, PenaltyRow {
  readonly part?: string
  readonly when: Trilingual
  readonly isFor?: Sanction['isFor']
  /** Keys of `elements` without which this part alone does not apply. */
  readonly elements?: readonly string[]
  readonly by?: Readonly<Partial<Record<Subject, PenaltyRow>>>
  /** Said in words where the numbers above do not say it. */
  readonly text?: Trilingual
  /** As in `FactRow`. */
  readonly read?: Day
  readonly status?: FactStatus
  readonly sources?: readonly SourceRow[]
}

export interface NormRow extends FactRow {
  readonly id: string
  readonly kind: 'criminal' | 'administrative' | 'civil'
  readonly speech?: boolean
  readonly topics: readonly Topic[]
  readonly conduct?: Conduct
  /** Key of `standings`. */
  readonly standing: string
  /** Keys of `elements`. */
  readonly elements?: readonly string[]
  readonly sanctions: readonly SanctionRow[]
}

export interface TermUseRow extends FactRow {
  readonly kind: 'defined' | 'used'
  /** `says` tells by itself whether the term is defined there. */
  readonly tellsKind?: true
}

export interface TermRow {
  readonly id: string
  readonly name: Trilingual
  /** Words in dictionary form; `a|b` alternatives, `c?` may be absent. */
  readonly forms: Readonly<Record<Tag, readonly string[]>>
  readonly uses: readonly TermUseRow[]
  /** Not this expression, but the nearest that the law has. */
  readonly near?: readonly TermUseRow[]
}

export interface FormRow extends FactRow {
  readonly kind: BodyKind
  readonly name: Trilingual
  readonly binding: Trilingual
}

export interface PowerRow extends FactRow {
  readonly kind: BodyKind
  readonly topics: readonly Topic[]
  /** Articles in cases under which the body has the power, such as `PC 174`. */
  readonly under?: readonly string[]
}

export interface StandingRow extends FactRow {
  readonly rights: readonly ('honour' | 'privacy')[]
}

export interface StatisticsRow extends FactRow {
  readonly kind: BodyKind
}

export interface FigureRow extends FactRow {
  readonly topics: readonly Topic[]
}

export interface EarlierRow extends Omit<KnownStatement, 'sources'> {
  readonly sources: readonly SourceRow[]
}

export interface FineUnitRow extends Omit<FineUnit, 'sources' | 'inForce' | 'name'>, Period {
  readonly sources: readonly SourceRow[]
}

export interface BodyRow {
  readonly kind: BodyKind
  /** Names in any language, folded, `*` for any ending. The first row that matches wins. */
  readonly names: readonly string[]
}

export interface PlaceNames extends CountryNames {
  /** Bodies that no other country calls so, as long as the name shows none. */
  readonly homeBodies?: readonly string[]
  /** Its people, and words before them by which somebody turns to them: «призывает | граждан Казахстана». */
  readonly ownPeople?: { readonly turnsTo: readonly string[]; readonly people: readonly string[] }
  /** Its law by the name of the country: «УК РК». */
  readonly ownLaw?: readonly string[]
}

export interface PackData {
  readonly jurisdiction: string
  readonly build: string
  readonly texts?: OfficialTexts
  readonly acts: readonly ActRow[]
  readonly norms: readonly NormRow[]
  readonly standings: Readonly<Record<string, Trilingual>>
  readonly elements: readonly Element[]
  readonly provisions: readonly FactRow[]
  readonly terms: readonly TermRow[]
  readonly forms: readonly FormRow[]
  readonly powers: readonly PowerRow[]
  readonly standing: readonly StandingRow[]
  readonly statistics: readonly StatisticsRow[]
  readonly figures: readonly FigureRow[]
  readonly earlier: readonly EarlierRow[]
  readonly fineUnitName: Trilingual
  readonly fineSign: FineSign
  readonly currency: Currency
  readonly proceedings?: Trilingual
  readonly fineUnits: readonly FineUnitRow[]
  readonly bodies: readonly BodyRow[]
  readonly places: PlaceNames
  readonly glossary: readonly Trilingual[]
  readonly offices?: OfficeRows
}
