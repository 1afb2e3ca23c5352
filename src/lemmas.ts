import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { StatementLanguage } from './law/law.ts'
import { ENDING, folders, loadEach, requireModule, SOURCE } from './modules.ts'
import type { Language } from './reader/language.ts'
import type { Dictionary } from './reader/vocabulary/dictionary.ts'

/** Words of a language whose keys are kept; a bound, since texts may hold any number of words. */
const MOST_KEYS = 1 << 13

/** By what a folded word is known as a form of another, most likely first. */
export type WordForms = (word: string, language: StatementLanguage) => readonly string[]

/** All languages, found by their folders. */
export async function loadLanguages(root = SOURCE): Promise<Language[]> {
  return [...(await loadEach<Language>('languages', 'language', root)).values()]
}

/** The language of a folder, or nothing where there is none. */
function requireLanguage(tag: string, root = SOURCE): Language | undefined {
  const languages = join(root, 'languages')
  if (!folders(languages).includes(tag)) return undefined
  return requireModule<{ default: Language }>(join(languages, tag, 'language')).default
}

/** A language by its tag, or nothing where there is none. */
export type LanguageOf = (tag: string) => Language | undefined

/** Languages by their tags, each loaded when first asked for. */
export function languagesAsked(root = SOURCE): LanguageOf {
  const known = new Map<string, Language | undefined>()
  return (tag) => known.getOrInsertComputed(tag, () => requireLanguage(tag, root))
}

/** Keys of words as languages make them, the last few thousand kept: law asks for those of the same words again and again. */
export function rememberedKeys(languageOf: LanguageOf): WordForms {
  const known = new Map<StatementLanguage, Map<string, readonly string[]>>()
  return (word, tag) => {
    const ofLanguage = known.getOrInsertComputed(tag, () => new Map())
    const before = ofLanguage.get(word)
    if (before) return before
    const made = languageOf(tag)?.keys(word) ?? [word]
    if (ofLanguage.size >= MOST_KEYS) ofLanguage.clear()
    ofLanguage.set(word, made)
    return made
  }
}

/** Dictionary forms of a word: of the language's dictionary, loaded when first asked, or its keys where it has none. */
export function lemmasOf(keys: WordForms, root = SOURCE): WordForms {
  const dictionaries = new Map<StatementLanguage, Dictionary | undefined>()
  return (word, tag) => {
    if (!dictionaries.has(tag)) dictionaries.set(tag, requireDictionary(tag, root))
    return dictionaries.get(tag)?.lemmas(word) ?? keys(word, tag)
  }
}

/** The dictionary of a language, where its folder has one. */
function requireDictionary(tag: StatementLanguage, root: string): Dictionary | undefined {
  const path = join(root, 'languages', tag, 'dictionary')
  if (!existsSync(path + ENDING)) return undefined
  return requireModule<{ default: () => Dictionary }>(path).default()
}
