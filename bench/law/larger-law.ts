import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chanceOf } from './chance.ts'
import { type FirstLookUp, firstLookUps } from './first-look-up.ts'
import { madeLaw } from './made-law.ts'
import { countUses, isUsed, type OwnIndex, ownIndex } from './own-index.ts'
import { mixedPhrases, phrasesOf } from './phrases.ts'
import { megabytes } from './tables.ts'
import { type Spread, spreadOver } from './times.ts'
import { type Asked, wholeWay } from './whole-way.ts'
import { writeMadeLaw } from './write-made-law.ts'

const BYTES = 10e6
const TIMES = 10
const PHRASES = 1000

/**
 * The same phrases asked of made law and of ten times as much of it: how much longer an answer takes. A look-up is what people
 * ask, the verdict with the number of acts and a first page. A search of the larger law mostly shows more places, so those that
 * fill their page in both are told apart: there as much is shown. All places are ten times as many, and all are gone through.
 */
export function largerLaw(scratch: string, isBuilt: boolean): string {
  const keysOf = (word: string): string[] => [word]
  const small = provisionsOf(BYTES)
  const phrases = phrasesOf(
    small.map((one) => one.toString()),
    PHRASES,
    chanceOf(5),
  )
  const mixed = mixedPhrases(phrases, chanceOf(6)).map(({ words }) => words)
  const asked = phrases.map(({ words }) => words)
  const times = (index: OwnIndex): number[] =>
    [
      spreadOver(asked, (words) => isUsed(index, words)),
      spreadOver(mixed, (words) => isUsed(index, words)),
      spreadOver(asked, (words) => countUses(index, words)),
      spreadOver(mixed, (words) => countUses(index, words)),
    ].map(({ p50 }) => p50)
  const typed = phrases.map((phrase) => phrase.typed)
  const looked = (bytes: number, filling?: readonly string[]): Asked => {
    const folder = join(scratch, `made-${bytes}`)
    mkdirSync(folder)
    writeMadeLaw(folder, bytes, 1)
    return wholeWay(scratch, nameOf(bytes), folder, typed, isBuilt, filling).asked
  }
  const [few, one] = [times(ownIndex(small, keysOf)), looked(BYTES)]
  const [many, ten] = [
    times(ownIndex(provisionsOf(BYTES * TIMES), keysOf)),
    looked(BYTES * TIMES, one.filled),
  ]
  const places = [BYTES, BYTES * TIMES].map((bytes) => join(scratch, nameOf(bytes)))
  const [soon, later] = firstLookUps(places, typed, isBuilt) as [FirstLookUp, FirstLookUp]
  const ratio = (after: number, before: number): string => `${(after / before).toFixed(1)} times`
  const [used, mixedUsed, all, mixedAll] = many.map((time, look) => ratio(time, few[look] as number))
  const spread = (after: Spread, before: Spread): string =>
    `p50 ${ratio(after.p50, before.p50)}, p99 ${ratio(after.p99, before.p99)}`
  return [
    `ten times the law (made, ${megabytes(BYTES)} and ${megabytes(BYTES * TIMES)}):`,
    `  yes or no p50 ${used}, of mixed words ${mixedUsed}`,
    `  look-up by saual law term ${spread(ten, one)}`,
    `  first look-up of a process ${ratio(later.whole, soon.whole)}; opening the corpus for it takes ${later.opening.toFixed(0)} ms instead of ${soon.opening.toFixed(0)} ms`,
    `  saual law search, ${one.filled.length} that fill their page in both: ${spread(ten.full, one.full)}`,
    `  saual law search, all: ${spread(ten.search, one.search)}; at the median it shows ${ten.medianShown} provisions instead of ${one.medianShown}`,
    `  all places p50 ${all}, of mixed words ${mixedAll}`,
  ].join('\n')
}

function nameOf(bytes: number): string {
  return `of-${bytes}`
}

function provisionsOf(bytes: number): Buffer[] {
  const provisions: Buffer[] = []
  for (const { text } of madeLaw(bytes))
    for (const part of text.split(/\n(?=#)/u)) provisions.push(Buffer.from(part))
  return provisions
}
