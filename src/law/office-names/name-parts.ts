import type { Trilingual } from '../law.ts'
import { type Head, LEVELS, type Level, type Told } from './rows.ts'

/** A place by its level; without a name it is the one that the text is about: «аким области». */
export interface Place {
  readonly level: Level
  readonly name?: Trilingual & { readonly marks?: readonly string[] }
  readonly isHome?: boolean
}

/** The name of a body or an office, taken apart. */
export interface NameParts {
  readonly head: Head
  /** «заместитель», «первый заместитель». */
  readonly deputy?: 'deputy' | 'first'
  /** «исполняющий обязанности» of it, or of its deputy. */
  readonly isActing?: boolean
  readonly modifiers: readonly Told[]
  /** «№ 12». */
  readonly number?: string
  /** «завод | «Тарн»», "| Tarn | LLP": the name of its own, without marks and as it is written. */
  readonly named?: string
  readonly fields: readonly Told[]
  readonly places: readonly Place[]
  /** «Управление МВД | по Самарской области»: where it is, of a body that is somebody's. */
  readonly over?: readonly Place[]
  /** Whose it is. */
  readonly of?: NameParts
}

/** Whoever does the work of an office for its holder; of a body nobody does. */
export function acting(of: NameParts | undefined): NameParts | undefined {
  return of?.head.isOffice && !of.isActing ? { ...of, isActing: true } : undefined
}

/** Deeper than names of bodies go. */
export const DEEPEST = 4

/** Whether it is the name of one body: «отдел образования» is in any district. */
export function isProper({ head, modifiers, named, places, of }: NameParts): boolean {
  const isInEach = places.some(({ level, name }) => level !== 'country' && name === undefined)
  return (
    (head.isHigh && !isInEach) ||
    named !== undefined ||
    modifiers.some(({ marks }) => marks.includes('high')) ||
    places.some(({ name }) => name !== undefined) ||
    (of !== undefined && isProper(of))
  )
}

/** Of each level one, and of a whole before all that is in it. */
export function inOrder(places: readonly Place[]): readonly Place[] | undefined {
  const inLevels = LEVELS.flatMap((level) => places.filter((place) => place.level === level).slice(0, 1))
  return inLevels.length === places.length ? inLevels : undefined
}

/** A name with the place that «по» tells: of an office, or of any body, it is that of the body it belongs to. */
export function over(parts: NameParts, places: readonly Place[]): NameParts | undefined {
  const { head, of } = parts
  if (of === undefined) {
    const inLevels = inOrder([...parts.places, ...places])
    return inLevels && { ...parts, places: inLevels }
  }
  if (!head.isOffice && (of.head.isHigh || of.head.hasField === false)) return { ...parts, over: places }
  const within = over(of, places)
  return within && { ...parts, of: within }
}
