import type { CitedFact, Day, Source } from './law.ts'
import type { ActRow, OfficialTexts, SourceRow } from './pack/data.ts'
import { inEach } from './tags.ts'

const ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s…]+$/

/** Sources as people read them; a full web address becomes a link. */
export function sources(rows: readonly SourceRow[]): readonly Source[] {
  return rows.map((row) => {
    if (typeof row === 'object') {
      const { stood, ...rest } = row
      return stood === undefined ? rest : { ...rest, stood: { since: stood[0], until: stood[1] } }
    }
    return ADDRESS.test(row) ? { text: row, url: `https://${row}` } : { text: row }
  })
}

/** Where a fact was read, with the texts of its own act told from all else. */
export function sourcesOf(
  rows: readonly SourceRow[],
  act: ActRow,
  texts: OfficialTexts | undefined,
): readonly Source[] {
  const read = sources(rows)
  if (texts === undefined) return read
  const names = [act.id, ...(act.family === undefined ? [] : [act.family])]
  const isText = (text: string): boolean => {
    if (!text.startsWith(texts.mark)) return false
    const [name] = /^[\w-]+/u.exec(text.slice(texts.mark.length)) ?? []
    return name !== undefined && names.includes(name)
  }
  return read.map((source) => (isText(source.text) ? { ...source, isText: true } : source))
}

/** Where anybody finds the official text of an act. */
export function officialOf(act: ActRow, texts: OfficialTexts | undefined): Pick<CitedFact, 'official'> {
  const { official: code } = act
  if (code === undefined || texts === undefined) return {}
  return { official: inEach((tag) => `${texts.addresses[tag]}${code}`) }
}

/**
 * Whether the words of a fact were read in the text of a day: in its very version, between two versions that were both read, or
 * where they are known to have stood. A fact that was read in no text of law is neither.
 */
export function isReadOn({ sources: read, basis }: Pick<CitedFact, 'sources' | 'basis'>, on: Day): boolean {
  const texts = read.filter(({ isText }) => isText)
  if (texts.length === 0 || basis?.kind === 'corpus') return true
  const days = texts.flatMap(({ version, stood }) => [
    ...(version === undefined ? [] : [version]),
    ...(stood === undefined ? [] : [stood.since, stood.until]),
  ])
  return days.some((day) => day <= on) && days.some((day) => on <= day)
}
