import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Export } from './exports/export.ts'
import type { Jurisdiction, Law, Tag } from './law/law.ts'
import type { Check } from './reader/check.ts'
import type { Format } from './reader/format.ts'
import type { Language } from './reader/language.ts'
import { compileConcepts, type Concepts } from './reader/concepts.ts'
import { type Model, NO_MODEL, readModel } from './reader/model.ts'
import { compilePhrases, type PhraseList, type PhraseTrie } from './reader/phrases.ts'
import { createReader, type Reader } from './reader/read.ts'
import { parseSheet, type Sheet } from './reader/sheet.ts'
import type { Knowledge } from './reader/vocabulary.ts'

/** Folder that holds `checks/`, `languages/` and the others. */
export const SOURCE = fileURLToPath(new URL('.', import.meta.url))

/** Ending of our own modules: `.ts` from a checkout, `.js` once built. */
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

/** Names of the folders below a folder, sorted, so that nothing depends on the order of a disk. */
export function folders(below: string): string[] {
  return readdirSync(below, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function loadEach<Unit>(kind: string, file: string, root: string): Promise<Map<string, Unit>> {
  const names = folders(join(root, kind))
  const modules = await Promise.all(
    names.map((name) => import(pathToFileURL(join(root, kind, name, `${file}${ENDING}`)).href) as Promise<{ default: Unit }>),
  )
  return new Map(names.map((name, index) => [name, (modules[index] as { default: Unit }).default]))
}

/** All languages, found by their folders. */
export async function loadLanguages(root = SOURCE): Promise<Language[]> {
  return [...(await loadEach<Language>('languages', 'language', root)).values()]
}

/** All checks by name. */
export function loadChecks(root = SOURCE): Promise<Map<string, Check>> {
  return loadEach<Check>('checks', 'check', root)
}

/** All input formats. */
export async function loadFormats(root = SOURCE): Promise<Format[]> {
  return [...(await loadEach<Format>('formats', 'format', root)).values()]
}

/** All exports by name. */
export function loadExports(root = SOURCE): Promise<Map<string, Export>> {
  return loadEach<Export>('exports', 'export', root)
}

/** All jurisdictions by code. */
export function loadJurisdictions(root = SOURCE): Promise<Map<string, Jurisdiction>> {
  return loadEach<Jurisdiction>('jurisdictions', 'jurisdiction', root)
}

/** All sheets of all checks in the given languages. A check without a sheet in a language is silent in it. */
export function loadSheets(languages: readonly Tag[], root = SOURCE): Sheet[] {
  const sheets: Sheet[] = []
  for (const check of folders(join(root, 'checks'))) {
    for (const language of languages) {
      const source = readIfPresent(join(root, 'checks', check, `${language}.md`))
      if (source !== undefined) sheets.push(parseSheet(source, check, language))
    }
  }
  return sheets
}

/** The word lists that all checks of a language share. */
function loadLists(language: Tag, name: string, root: string): readonly PhraseList[] {
  const source = readIfPresent(join(root, 'languages', language, `${name}.md`))
  return source === undefined ? [] : parseSheet(source, 'lexicon', language).lists
}

/** Concepts of a language's words. */
export function loadConcepts(language: Tag, root = SOURCE): Concepts {
  return compileConcepts(loadLists(language, 'concepts', root))
}

/** All phrase lists of a language, compiled. */
export function loadPhrases(language: Tag, sheets: readonly Sheet[], root = SOURCE): PhraseTrie {
  const own = sheets.filter((sheet) => sheet.language === language).flatMap(({ lists }) => lists)
  const idioms = loadLists(language, 'concepts', root).map((list) => ({
    ...list,
    name: `concept ${list.name}`,
    phrases: list.phrases.filter((phrase) => /\s/u.test(phrase)),
  }))
  return compilePhrases([...loadLists(language, 'lexicon', root), ...loadLists(language, 'topics', root), ...idioms, ...own])
}

/** Everything a reading needs, found in the folders. */
export interface Catalog {
  readonly languages: readonly Language[]
  readonly checks: ReadonlyMap<string, Check>
  readonly sheets: readonly Sheet[]
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>
  /** A reader of all checks, or of the named ones. */
  reader(only?: readonly string[]): Reader
  /** The law of a jurisdiction, loaded once. */
  law(code: string): Law | undefined
}

/** Looks into the folders and makes what a reading needs. */
export async function loadCatalog(root = SOURCE): Promise<Catalog> {
  const [languages, checks, jurisdictions] = await Promise.all([loadLanguages(root), loadChecks(root), loadJurisdictions(root)])
  const sheets = loadSheets(
    languages.map(({ tag }) => tag),
    root,
  )
  const knowledge = languages.map((language): Knowledge => {
    let phrases: PhraseTrie | undefined
    let concepts: Concepts | undefined
    let model: Knowledge['model'] | undefined
    return {
      language,
      get phrases() {
        phrases ??= loadPhrases(language.tag, sheets, root)
        return phrases
      },
      get concepts() {
        concepts ??= loadConcepts(language.tag, root)
        return concepts
      },
      get model() {
        model ??= loadModel(language.tag, root)
        return model
      },
    }
  })
  const laws = new Map<string, Law>()
  const keys = (word: string, tag: Tag): readonly string[] => languages.find((language) => language.tag === tag)?.keys(word) ?? [word]
  return {
    languages,
    checks,
    sheets,
    jurisdictions,
    reader(only) {
      const chosen = only ? new Map([...checks].filter(([name]) => only.includes(name))) : checks
      return createReader({ knowledge, checks: chosen, sheets })
    },
    law(code) {
      const known = laws.get(code)
      if (known) return known
      const law = jurisdictions.get(code)?.law(keys)
      if (law) laws.set(code, law)
      return law
    },
  }
}

/** The trained model of a language, or none where it was not trained yet. */
export function loadModel(language: Tag, root = SOURCE): Model {
  const bytes = bytesIfPresent(join(root, 'languages', language, 'model.bin'))
  return bytes === undefined ? NO_MODEL : readModel(bytes)
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
