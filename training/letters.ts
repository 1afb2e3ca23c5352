import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCE } from '../src/catalog.ts'
import type { Language } from '../src/reader/language.ts'
import { fold } from '../src/reader/scan/words.ts'
import type { LabelledSentence } from './sentences.ts'

/** Words that a run of letters stands in at least: what one word alone has may be a slip or a name. */
const LEAST = 4

/**
 * Writes which runs of three letters the words of a language have. Names are left out, since they keep the letters of the
 * language that they come from.
 */
export function writeLetters(language: Language, sentences: readonly LabelledSentence[]): void {
  if (language.letters === undefined) return
  const { alphabet } = language.letters
  const size = alphabet.length + 1
  const seen = new Uint32Array(size ** 3)
  for (const word of wordsOf(sentences)) {
    const places = [0, 0, ...Array.from(word, (letter) => alphabet.indexOf(letter) + 1), 0]
    if (places.slice(2, -1).includes(0)) continue
    for (let at = 0; at + 2 < places.length; at++) {
      const [first, second, third] = places.slice(at) as [number, number, number]
      const run = (first * size + second) * size + third
      seen[run] = (seen[run] as number) + 1
    }
  }
  const bits = new Uint8Array(Math.ceil(seen.length / 8))
  for (const [run, words] of seen.entries())
    if (words >= LEAST) bits[run >> 3] = (bits[run >> 3] as number) | (1 << (run & 7))
  writeFileSync(
    join(SOURCE, 'languages', language.tag, 'usual-runs.ts'),
    `/** Made by \`npm run train\`: what it means stands in \`reader/language/letters.ts\`. */\nexport const usual =\n  '${Buffer.from(bits).toString('base64')}'\n`,
  )
}

/** Distinct words in small letters: what begins a sentence may be a name, and common words stand within others, too. */
function wordsOf(sentences: readonly LabelledSentence[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of sentences)
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu))
      if (!/^\p{Lu}/u.test(word)) words.add(fold(word))
  return words
}
