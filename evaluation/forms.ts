import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import loadKazakh from '../src/languages/kk/dictionary.ts'
import loadRussian from '../src/languages/ru/dictionary.ts'
import type { Dictionary } from '../src/reader/vocabulary/dictionary.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

type SameWord = Dictionary['sameWord']

/** Prints the share of inflected forms that are found as their word, and words of other meaning that are taken for one. */
export function measureForms(): void {
  const lists = readdirSync(join(HERE, 'forms')).filter((name) => /^\d+$/u.test(name))
  for (const [tag, sameWord] of [
    ['ru', loadRussian().sameWord],
    ['kk', loadKazakh().sameWord],
  ] as const) {
    for (const list of lists.sort()) measure(list, tag, sameWord)
    collisions(tag, sameWord)
  }
}

function measure(list: string, tag: string, sameWord: SameWord): void {
  const words = lines(`forms/${list}/${tag}.txt`).map((line) => {
    const [lemma = '', forms = ''] = line.split(':')
    return { lemma: lemma.trim(), forms: forms.trim().split(/\s+/u) }
  })
  let found = 0
  let all = 0
  let whole = 0
  for (const { lemma, forms } of words) {
    const same = forms.filter((form) => sameWord(lemma, form) !== null).length
    found += same
    all += forms.length
    if (same === forms.length) whole++
  }
  console.log(`Word forms, ${tag}, list ${list}`)
  console.log(`  forms found: ${found} of ${all} (${((found / all) * 100).toFixed(1)} %)`)
  console.log(`  words with all forms found: ${whole} of ${words.length}`)
}

function collisions(tag: string, sameWord: SameWord): void {
  const pairs = lines('forms/collisions.txt')
    .filter((line) => line.startsWith(`${tag}:`))
    .map((line) => line.slice(3).trim().split(/\s+/u))
  const certain = pairs.filter(([first = '', second = '']) =>
    ['exact', 'lemma'].includes(sameWord(first, second) ?? ''),
  )
  const possible = pairs.filter(([first = '', second = '']) => sameWord(first, second) === 'candidate')
  console.log(
    `Collisions, ${tag}: ${certain.length} certain, ${possible.length} possible of ${pairs.length} pairs`,
  )
}

function lines(path: string): string[] {
  return readFileSync(join(HERE, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
