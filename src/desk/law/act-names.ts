import { actKeys, type KeyOfAct } from '../../law/corpus/act-keys.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { foldedWords } from '../../law/fold.ts'
import type { Day, Law } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { holdsAct } from './holds-act.ts'
import { jurisdictionOf } from './jurisdiction-of.ts'
import { normTyped } from './norm-typed.ts'

/** What was found stays known as long as the corpus is open: a search goes through all its acts. */
const found = new WeakMap<Corpus, Map<Law, KeyOfAct>>()

/** Keys of a pack's acts in a corpus: by the pack's own table, else by number, day of adoption or title. */
export function keysOfActs(catalog: LawCatalog, corpus: Corpus, law: Law): KeyOfAct {
  const own = found.get(corpus) ?? new Map<Law, KeyOfAct>()
  found.set(corpus, own)
  const keyOf = own.get(law) ?? actKeys(law, corpus, jurisdictionOf(catalog, corpus.build)?.corpus?.acts)
  own.set(law, keyOf)
  return keyOf
}

/** The pack's name of an act that a corpus holds by this key; nothing where the pack does not know it. */
export function actOfPack(
  catalog: LawCatalog,
  corpus: Corpus,
  law: Law,
  key: string,
  on: Day,
): string | undefined {
  const keyOf = keysOfActs(catalog, corpus, law)
  const onDay = (day: Day): string | undefined => law.acts(day).find(({ id }) => keyOf(id, day) === key)?.id
  const known = onDay(on)
  if (known !== undefined) return known
  // One that has gone, or is still to come, is told by its last text.
  const [last] = corpus.build.languages.flatMap(
    (language) => corpus.editions(key, language).at(-1)?.since ?? [],
  )
  return last === undefined ? undefined : onDay(last)
}

/** By the keys of the acts that a corpus holds, their names in the pack of the country whose law it is: `PC`. */
export function namesInPack(catalog: LawCatalog, corpus: Corpus, on: Day): ReadonlyMap<string, string> {
  const own = jurisdictionOf(catalog, corpus.build)
  const law = own && catalog.law(own.code)
  if (law === undefined) return new Map()
  const keyOf = keysOfActs(catalog, corpus, law)
  const named = law.acts(on).map(({ id }) => [keyOf(id, on), id] as const)
  return new Map(named.filter((one): one is readonly [string, string] => one[0] !== undefined))
}

/** «СМИ», «БАҚ»: letters that stand for what an act is about. */
const SUBJECT = /^\p{Lu}{2,6}$/u

/**
 * The key of an act that was typed by its key in the corpus, by its name in the pack of that law (`PC`, «УК», "Penal Code") or by its
 * whole title or its number in the corpus; capitals do not matter (`BGB` for `bgb`).
 */
export function keyOfTyped(catalog: LawCatalog, corpus: Corpus, typed: string, on: Day): string {
  if (holdsAct(corpus, typed)) return typed
  const own = jurisdictionOf(catalog, corpus.build)
  const packs =
    own === undefined ? [...catalog.jurisdictions.values()].filter(({ isExample }) => !isExample) : [own]
  const inPacks = (name: string): string | undefined => {
    for (const { code } of packs) {
      const law = catalog.law(code)
      const keyOf = law && keysOfActs(catalog, corpus, law)
      const key = keyOf?.(name.toUpperCase(), on) ?? keyOf?.(namedInPack(catalog, name, on, code) ?? '', on)
      if (key !== undefined) return key
    }
    return undefined
  }
  return (
    inPacks(typed) ??
    alone(corpus, typed, on) ??
    // A title that several acts bore, or shortened: «О прокуратуре», «О СМИ».
    inPacks(`закон ${typed}`) ??
    inPacks(`${typed} заң`) ??
    (SUBJECT.test(typed) ? (inPacks(`закон о ${typed}`) ?? inPacks(`${typed} туралы заң`)) : undefined) ??
    typed
  )
}

/** An act as people call it, which a pack understands beside an article. */
function namedInPack(catalog: LawCatalog, typed: string, on: Day, code: string): string | undefined {
  return normTyped(catalog, [typed, '1'], on, code)?.citation.act
}

/** The act of this title, number or key, whatever its capitals: the one of that day, else the only one that ever bore it. */
function alone(corpus: Corpus, typed: string, on: Day): string | undefined {
  const words = plain(typed)
  const { languages } = corpus.build
  const ofLast = languages.flatMap((language) => corpus.acts(on, language))
  const ever = languages.flatMap((language) => corpus.everyAct(language))
  for (const held of [ofLast, ever]) {
    const named = held.filter(
      ({ key, title, number }) =>
        plain(title) === words || plain(key) === words || (number !== undefined && plain(number) === words),
    )
    const keys = new Set(named.map(({ key }) => key))
    if (keys.size > 0) return keys.size === 1 ? [...keys][0] : undefined
  }
  return undefined
}

/** Without «№» and marks, each word in one alphabet. */
const plain = (name: string): string => foldedWords(name).join(' ')
