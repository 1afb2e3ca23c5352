import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Export } from './exports/export.ts'
import { kept, keptInPieces } from './kept.ts'
import type { StatementLanguage, Tag } from './law/law.ts'
import { once } from './law/once.ts'
import { type LawCatalog, lawCatalog } from './law-catalog.ts'
import { loadLanguages } from './lemmas.ts'
import { folders, loadEach, SOURCE } from './modules.ts'
import type { Output } from './outputs/output.ts'
import { type Check, refuseUnknownNames } from './reader/check.ts'
import type { Format } from './reader/format.ts'
import type { Language } from './reader/language.ts'
import { type CompiledLists, packLists, unpackLists } from './reader/lists/compiled.ts'
import { type Concepts, compileConcepts } from './reader/lists/concepts.ts'
import { refuseUnfitSheets } from './reader/lists/fit-sheets.ts'
import { compilePhrases, type PhraseList, type PhraseTrie } from './reader/lists/phrases.ts'
import { parseSheet, type Sheet, sharedAlternatives, type Wording } from './reader/lists/sheet.ts'
import type { Alternatives } from './reader/lists/sheet-lists.ts'
import { type Model, NO_MODEL, packModel, readModel, unpackModel } from './reader/model/model.ts'
import { packWording, unpackWording } from './reader/questions/wording.ts'
import { createReader, type Reader } from './reader/read.ts'
import type { Knowledge } from './reader/vocabulary/knowledge.ts'

export { folders, loadLanguages, SOURCE }

/**
 * All checks by name.
 * @throws Error where one hears another by a name that none has
 */
export async function loadChecks(root = SOURCE): Promise<Map<string, Check>> {
  const checks = await loadEach<Check>('checks', 'check', root)
  refuseUnknownNames(checks)
  return checks
}

/** All input formats. */
export async function loadFormats(root = SOURCE): Promise<Format[]> {
  return [...(await loadEach<Format>('formats', 'format', root)).values()]
}

/** All exports by name. */
export function loadExports(root = SOURCE): Promise<Map<string, Export>> {
  return loadEach<Export>('exports', 'export', root)
}

/** All forms of a published opinion, by the name of their folder. */
export function loadOutputs(root = SOURCE): Promise<Map<string, Output>> {
  return loadEach<Output>('outputs', 'output', root)
}

/** All sheets of all checks in the given languages. A check without a sheet in a language is silent in it. */
export function loadSheets(languages: readonly StatementLanguage[], root = SOURCE): Sheet[] {
  const shared = new Map(languages.map((language) => [language, loadAlternatives(language, root)]))
  return sheetFiles(languages, root).flatMap(({ check, language, path }) => {
    const source = readIfPresent(path)
    return source === undefined ? [] : [parseSheet(source, check, language, shared.get(language))]
  })
}

function sheetFiles(
  languages: readonly StatementLanguage[],
  root: string,
): { check: string; language: StatementLanguage; path: string }[] {
  const checks = join(root, 'checks')
  return folders(checks).flatMap((check) =>
    languages.map((language) => ({ check, language, path: `${checks}${sep}${check}${sep}${language}.md` })),
  )
}

/** Names of words that the sheets of a language may use as the lexicon does. */
function loadAlternatives(language: StatementLanguage, root: string): Alternatives {
  return sharedAlternatives(readIfPresent(listsPath(language, 'lexicon', root)) ?? '', language)
}

/** The word lists that all checks of a language share. */
function readLists(language: StatementLanguage, name: string, root: string): readonly PhraseList[] {
  const source = readIfPresent(listsPath(language, name, root))
  return source === undefined ? [] : parseSheet(source, 'lexicon', language).lists
}

function listsPath(language: StatementLanguage, name: string, root: string): string {
  return join(root, 'languages', language, `${name}.md`)
}

/** Concepts of a language's words. */
export function loadConcepts(language: StatementLanguage, root = SOURCE): Concepts {
  return compileConcepts(readLists(language, 'concepts', root))
}

/** All phrase lists of a language, compiled. */
export function loadPhrases(
  language: StatementLanguage,
  sheets: readonly Sheet[],
  root = SOURCE,
): PhraseTrie {
  const own = sheets.filter((sheet) => sheet.language === language).flatMap(({ lists }) => lists)
  const idioms = readLists(language, 'concepts', root).map((list) => ({
    ...list,
    name: `concept ${list.name}`,
    phrases: list.phrases.filter((phrase) => /\s/u.test(phrase)),
  }))
  return compilePhrases([
    ...readLists(language, 'lexicon', root),
    ...readLists(language, 'topics', root),
    ...idioms,
    ...own,
  ])
}

/** Everything a reading needs, found in the folders. */
export interface Catalog extends LawCatalog {
  readonly languages: readonly Language[]
  readonly checks: ReadonlyMap<string, Check>
  /** All sheets with their prose and cases; read when asked for, since a reading needs only their wording. */
  readonly sheets: readonly Sheet[]
  /** What is known of each language; lists and model are loaded when first asked for. */
  readonly knowledge: readonly Knowledge[]
  /** The title of a check's sheet in a language, else in English, else its name. */
  checkTitle(name: string, language: Tag): string
  /** A reader of all checks, or of the named ones. */
  reader(only?: readonly string[]): Reader
}

/** Looks into the folders and makes what a reading needs; what not every reading needs is loaded when first asked for. */
export async function loadCatalog(root = SOURCE): Promise<Catalog> {
  const [languages, checks] = await Promise.all([loadLanguages(root), loadChecks(root)])
  const ofLaw = lawCatalog(root)
  const { languageOf, lemmas, law } = ofLaw
  const tags = languages.map(({ tag }) => tag)
  const sheets = once(() => loadSheets(tags, root))
  const wording = once(() => loadWording(checks, tags, root))
  const titles = once(
    () => new Map(wording().map((sheet) => [`${sheet.check} ${sheet.language}`, sheet.title])),
  )
  const knowledge = languages.map((language): Knowledge => {
    const lists = once(() => loadLists(language.tag, root))
    const model = once(() => loadModel(language.tag, root))
    return {
      language,
      get phrases() {
        return lists().phrases
      },
      get concepts() {
        return lists().concepts
      },
      get model() {
        return model()
      },
    }
  })
  return {
    languages,
    checks,
    knowledge,
    languageOf,
    lemmas,
    law,
    get sheets() {
      return sheets()
    },
    get jurisdictions() {
      return ofLaw.jurisdictions
    },
    checkTitle(name, language) {
      const of = (tag: StatementLanguage) => titles().get(`${name} ${tag}`)
      return of(language) ?? of('en') ?? name
    },
    reader(only) {
      const chosen = only ? new Map([...checks].filter(([name]) => only.includes(name))) : checks
      return createReader({ knowledge, checks: chosen, wording: wording() })
    },
  }
}

/** Questions and what is missing, of all sheets; held against the checks at each start, since either may be another since. */
function loadWording(
  checks: ReadonlyMap<string, Check>,
  tags: readonly StatementLanguage[],
  root: string,
): Wording[] {
  const sources = sheetFiles(tags, root).map(({ path }) => path)
  const { wording, ids } = unpackWording(kept('wording', sources, () => packWording(loadSheets(tags, root))))
  refuseUnfitSheets(checks, ids)
  return wording
}

/** Phrases and concepts of a language, compiled. */
function loadLists(tag: StatementLanguage, root: string): CompiledLists {
  return unpackLists(keptInPieces(...listsOf(tag, root)))
}

/** Phrases and concepts of a language as the bytes of a file; kept from one start to the next. */
export function keptLists(tag: StatementLanguage): Uint8Array {
  return kept(...listsOf(tag, SOURCE))
}

/** What the lists of a language are kept under, the files that they are made from, and how. */
function listsOf(
  tag: StatementLanguage,
  root: string,
): [name: string, sources: string[], make: () => Uint8Array] {
  const own = ['lexicon', 'topics', 'concepts'].map((name) => listsPath(tag, name, root))
  const sources = [...own, ...sheetFiles([tag], root).map(({ path }) => path)]
  const make = (): CompiledLists => ({
    phrases: loadPhrases(tag, loadSheets([tag], root), root),
    concepts: loadConcepts(tag, root),
  })
  return [`lists-${tag}`, sources, () => packLists(make())]
}

/** The trained model of a language, or none where it was not trained yet. */
export function loadModel(language: StatementLanguage, root = SOURCE): Model {
  const path = modelPath(language, root)
  if (!existsSync(path)) return NO_MODEL
  return unpackModel(
    keptInPieces(`model-${language}`, [path], () => packModel(readModel(readFileSync(path)))),
  )
}

/** The bytes of a language's model, or nothing where it was not trained yet. */
export function modelFile(language: StatementLanguage, root = SOURCE): Uint8Array | undefined {
  return bytesIfPresent(modelPath(language, root))
}

function modelPath(language: StatementLanguage, root: string): string {
  return join(root, 'languages', language, 'model.bin')
}

function readIfPresent(path: string): string | undefined {
  return bytesIfPresent(path)?.toString('utf8')
}

function bytesIfPresent(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
