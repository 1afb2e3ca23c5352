import type { TextLanguage } from '../../law/corpus/act.ts'

/** The files of one act at one time, wherever they are kept. */
export interface ActFolder {
  /** Path in the corpus, parts parted by `/`. */
  readonly path: string
  /** Names below the folder: `meta.yaml`, `rus.md`, `kaz/sec001.md`. */
  readonly files: readonly string[]
  /** @throws Unreadable */
  read(file: string): Promise<Uint8Array>
}

/** Languages by the names that the corpus gives their files. */
export const FILE_LANGUAGES: Readonly<Record<string, TextLanguage>> = { rus: 'ru', kaz: 'kk' }

/** Top folders begin with digits; others hold examples and programs. */
const ACT_FILE = /^(?<folder>(?:\d\d|local-).+)\/(?<file>meta\.yaml|(?:rus|kaz)(?:\.md|\/[\w.-]+\.md))$/u
/** `0417-o-probnykh-voprosakh-990001`, or in the older build `20310417-o-probnykh-voprosakh-990001`. */
const NAMED_BY_DAY = /(?:^|\/)(?:(?<year>\d{4})\/)?(?<day>\d{4}|\d{8})-(?:.*-)?(?<code>[\dA-Z]+)$/u

/** Which act's folder a path of the corpus belongs to; nothing for files that are no part of an act. */
export function actFileOf(path: string): { readonly folder: string; readonly file: string } | undefined {
  const found = ACT_FILE.exec(path)?.groups
  return found && { folder: found.folder as string, file: found.file as string }
}

/** What the name of an act's folder tells: its key in the state's base and the day of adoption. */
export function toldByName(folder: string): { readonly code: string; readonly adopted?: string } | undefined {
  const found = NAMED_BY_DAY.exec(folder)?.groups
  if (!found) return undefined
  const { year, day, code } = found as { year?: string; day: string; code: string }
  const digits = day.length === 8 ? day : `${year ?? ''}${day}`
  const adopted = /^(\d{4})(\d{2})(\d{2})$/u.exec(digits)
  return adopted ? { code, adopted: `${adopted[1]}-${adopted[2]}-${adopted[3]}` } : { code }
}

/** Whether files make an act: its description or a text. */
export function holdsAct(files: Iterable<string>): boolean {
  for (const file of files) if (!file.includes('/')) return true
  return false
}

/** Names of the languages that have a text: `rus`, `kaz`. */
export function languagesIn(files: readonly string[]): readonly string[] {
  return Object.keys(FILE_LANGUAGES).filter((name) => files.includes(`${name}.md`))
}
