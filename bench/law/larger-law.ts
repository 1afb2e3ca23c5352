import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chanceOf } from './chance.ts'
import { madeLaw } from './made-law.ts'
import { countUses, isUsed, type OwnIndex, ownIndex } from './own-index.ts'
import { mixedPhrases, phrasesOf } from './phrases.ts'
import { megabytes } from './tables.ts'
import { spreadOver } from './times.ts'
import { wholeWay } from './whole-way.ts'
import { writeMadeLaw } from './write-made-law.ts'

const BYTES = 10e6
const TIMES = 10
const PHRASES = 1000

/**
 * The same phrases asked of made law and of ten times as much of it: how much longer an answer takes. A look-up is what people
 * ask, the verdict with the number of acts and a first page: a rare phrase fills more of it where there is more law, so searches
 * that fill theirs are told apart. All places are ten times as many, and all are gone through.
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
  const looked = (bytes: number): number[] => {
    const folder = join(scratch, `made-${bytes}`)
    mkdirSync(folder)
    writeMadeLaw(folder, bytes, 1)
    const typed = phrases.map((phrase) => phrase.typed)
    const { p50, p99, searchP50, searchP99, fullP50 } = wholeWay(
      scratch,
      `of-${bytes}`,
      folder,
      typed,
      isBuilt,
    ).asked
    return [p50, p99, searchP50, searchP99, fullP50].map((time) => time ?? Number.NaN)
  }
  const before = [...times(ownIndex(small, keysOf)), ...looked(BYTES)]
  const after = [...times(ownIndex(provisionsOf(BYTES * TIMES), keysOf)), ...looked(BYTES * TIMES)]
  const ratios = after.map((time, look) => `${(time / (before[look] as number)).toFixed(1)} times`)
  return [
    `ten times the law (made, ${megabytes(BYTES)} and ${megabytes(BYTES * TIMES)}):`,
    `  yes or no p50 ${ratios[0]}, of mixed words ${ratios[1]}`,
    `  look-up by saual law term p50 ${ratios[4]}, p99 ${ratios[5]}; by saual law search p50 ${ratios[6]}, where the page is full ${ratios[8]}, p99 ${ratios[7]}`,
    `  all places p50 ${ratios[2]}, of mixed words ${ratios[3]}`,
  ].join('\n')
}

function provisionsOf(bytes: number): Buffer[] {
  const provisions: Buffer[] = []
  for (const { text } of madeLaw(bytes))
    for (const part of text.split(/\n(?=#)/u)) provisions.push(Buffer.from(part))
  return provisions
}
