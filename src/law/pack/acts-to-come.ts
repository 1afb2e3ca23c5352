import { countryTeller } from '../country-words.ts'
import { fold } from '../fold.ts'
import type { ActToCome, Day } from '../law.ts'
import { ofLast, once } from '../once.ts'
import type { ActRow, PlaceNames } from './data.ts'
import { compile, matches } from './patterns.ts'
import { standingOf } from './period.ts'

/**
 * Acts that were adopted by a day and surely not in force on it, as a text names them without an article. Another act in force that day
 * may share a name: then it is not their own.
 */
export function actsToCome(acts: readonly ActRow[], { country }: PlaceNames) {
  const countryOf = once(() => countryTeller(country))
  const comingOn = ofLast((on: Day) => {
    const coming = acts.filter((act) => act.adopted <= on && standingOf(act, on).kind === 'not-yet')
    if (coming.length === 0) return undefined
    return compile(
      coming.flatMap((act) => {
        const isShared = (name: string): boolean =>
          acts.some(
            (other) =>
              other !== act &&
              [...(other.titles ?? []), ...other.patterns].includes(name) &&
              !act.titles?.includes(name),
          )
        return [...(act.titles ?? []), ...act.patterns].map(
          (name) => [name, { act: act.id, isOwn: act.isFirst === true && !isShared(name) }] as const,
        )
      }),
    )
  })
  return (text: string, on: Day): readonly ActToCome[] => {
    const names = comingOn(on)
    if (names === undefined) return []
    const words = Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
      word: fold(raw),
      start: index,
      end: index + raw.length,
    })).filter(({ word }) => word !== 'the' && countryOf()(word) === undefined)
    return matches(
      words.map(({ word }) => word),
      names,
    ).map(({ start, end, value }) => ({
      ...value,
      start: words[start]?.start ?? 0,
      end: words[end - 1]?.end ?? text.length,
    }))
  }
}

const WORD = /[\p{L}\p{N}]+/gu
