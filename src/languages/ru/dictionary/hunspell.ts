import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PREFERRED } from './preferred.ts'

/** Words of the dictionary with the flags of their paradigms; without «ё». */
export type ListedWords = ReadonlyMap<string, string>

/** Hunspell's rules and words for Russian. */
export interface Hunspell {
  readonly words: ListedWords
  /** Words of which a form is one by the rules. */
  known(form: string): string[]
}

interface Rule {
  readonly flag: string
  readonly strip: string
  readonly condition: RegExp | null
}

/** Reads both files of the dictionary. */
export function readHunspell(): Hunspell {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-ru'))
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const rules = readRules(file('index.aff'))
  const words = readWords(file('index.dic'))
  const longestAddition = Math.max(...[...rules.keys()].map((added) => added.length))

  function known(form: string): string[] {
    const found: string[] = []
    if (words.has(form)) found.push(form)
    for (let length = Math.min(longestAddition, form.length - 1); length >= 0; length -= 1) {
      const group = rules.get(form.slice(form.length - length)) ?? []
      const root = form.slice(0, form.length - length)
      for (const rule of group) {
        const lemma = root + rule.strip
        if (lemma !== form && isMadeBy(rule, lemma, words) && !found.includes(lemma)) found.push(lemma)
      }
    }
    return found.flatMap((lemma) =>
      isPluralListedApart(lemma, words) ? [lemma.slice(0, -1), lemma] : [lemma],
    )
  }

  return { words, known }
}

/** Whether a rule makes forms of a word. */
function isMadeBy({ flag, condition }: Rule, lemma: string, words: ListedWords): boolean {
  if (words.get(lemma)?.includes(flag) !== true) return false
  return condition === null || condition.test(lemma)
}

/** «грабежи» stands beside «грабеж», which has no plural there; «выборы» is not the plural of «выбор». */
function isPluralListedApart(lemma: string, words: ListedWords): boolean {
  return (
    /[ыи]$/u.test(lemma) &&
    !PREFERRED.has(lemma) &&
    words.get(lemma) === 'O' &&
    /^J+$/u.test(words.get(lemma.slice(0, -1)) ?? '')
  )
}

/** Rules by what they add: `ами` -> every rule whose form ends so. */
function readRules(aff: string): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>()
  const known = new Set<string>()
  const conditions = new Map<string, RegExp>()
  for (const line of aff.replaceAll('ё', 'е').split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.split(/\s+/u)
    if (kind !== 'SFX' || condition === undefined || condition === '' || known.has(line)) continue
    known.add(line)
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      condition: conditionOf(condition, strip, conditions),
    }
    const own = add === '0' ? '' : add
    const group = rules.get(own)
    if (group === undefined) rules.set(own, [rule])
    else group.push(rule)
  }
  return rules
}

/** A condition, unless what is stripped meets it already. */
function conditionOf(condition: string, strip: string, made: Map<string, RegExp>): RegExp | null {
  if (condition === '.' || strip.endsWith(condition)) return null
  const test = made.get(condition) ?? new RegExp(`${condition}$`, 'u')
  made.set(condition, test)
  return test
}

/** Words and the flags of their paradigms; homographs are joined. */
function readWords(dic: string): Map<string, string> {
  const words = new Map<string, string>()
  let from = dic.indexOf('\n') + 1
  const text = fold(dic.replace(/\/([A-Z]+)/gu, (_, flags: string) => `/${flags.toLowerCase()}`))
  while (from > 0 && from < text.length) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const slash = text.indexOf('/', from)
    const parted = slash >= 0 && slash < to
    const word = text.slice(from, parted ? slash : to).trim()
    const flags = parted
      ? text
          .slice(slash + 1, to)
          .trim()
          .toUpperCase()
      : ''
    if (word !== '') {
      const before = words.get(word)
      words.set(word, before === undefined ? flags : before + flags)
    }
    from = to + 1
  }
  return words
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
}
