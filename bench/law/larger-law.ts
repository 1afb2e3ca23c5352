import { chanceOf } from './chance.ts'
import { madeLaw } from './made-law.ts'
import { countUses, isUsed, type OwnIndex, ownIndex } from './own-index.ts'
import { mixedPhrases, phrasesOf } from './phrases.ts'
import { megabytes } from './tables.ts'
import { spreadOver } from './times.ts'

const BYTES = 10e6
const TIMES = 10
const PHRASES = 1000

/** The same phrases asked of made law and of ten times as much of it: how much longer a look-up takes. */
export function largerLaw(): string {
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
  const before = times(ownIndex(small, keysOf))
  const after = times(ownIndex(provisionsOf(BYTES * TIMES), keysOf))
  const ratios = after.map((time, look) => `${(time / (before[look] as number)).toFixed(1)} times`)
  return `ten times the law (made, ${megabytes(BYTES)} and ${megabytes(BYTES * TIMES)}), p50: yes or no ${ratios[0]}, of mixed words ${ratios[1]}; all places ${ratios[2]}, of mixed words ${ratios[3]}`
}

function provisionsOf(bytes: number): Buffer[] {
  const provisions: Buffer[] = []
  for (const { text } of madeLaw(bytes))
    for (const part of text.split(/\n(?=#)/u)) provisions.push(Buffer.from(part))
  return provisions
}
