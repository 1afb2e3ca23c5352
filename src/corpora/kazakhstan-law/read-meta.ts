import type { TextLanguage } from '../../law/corpus/act.ts'
import { calendarDay } from '../../law/days/calendar-day.ts'
import type { Day } from '../../law/law.ts'
import { fault } from '../fault.ts'
import type { YamlMap } from '../yaml-map.ts'
import { type ActFolder, FILE_LANGUAGES, languagesIn, toldByName } from './act-folder.ts'
import type { ActMeta, Cause } from './act-meta.ts'
import { splitFrontMatter } from './front-matter.ts'
import { rankOf } from './rank.ts'
import { readRequisite } from './requisite.ts'
import { textOfFile } from './text-of-file.ts'
import { Unreadable } from './unreadable.ts'
import { mapAt, mapsAt, stringAt, yamlMap } from './yaml-values.ts'

/**
 * The description of an act: its `meta.yaml`, or in the older build what stands before its texts.
 * @throws Unreadable
 */
export async function readMeta(folder: ActFolder): Promise<ActMeta> {
  if (folder.files.includes('meta.yaml')) {
    const place = `${folder.path}/meta.yaml`
    return metaOf(yamlMap(textOfFile(await folder.read('meta.yaml'), place), place), folder.path, place)
  }
  const metas: ActMeta[] = []
  for (const name of languagesIn(folder.files)) {
    const place = `${folder.path}/${name}.md`
    const { values } = splitFrontMatter(textOfFile(await folder.read(`${name}.md`), place), place)
    metas.push(metaOf(values, folder.path, place, FILE_LANGUAGES[name]))
  }
  return metas.reduce(withLanguage)
}

/** What the name of a folder tells of an act whose description can't be read. */
export function metaByName(folder: string): ActMeta | undefined {
  const told = toldByName(folder)
  return (
    told && { ...told, rank: rankOf(undefined, folder), titles: {}, since: {}, sources: {}, replaces: [] }
  )
}

/** @param language of the text that the description stands before; `meta.yaml` is of all languages */
function metaOf(values: YamlMap, folder: string, place: string, language?: TextLanguage): ActMeta {
  const told = toldByName(folder)
  const code = stringAt(values, 'act_code') ?? told?.code
  if (code === undefined) throw new Unreadable(place, fault('no-value', { key: 'act_code' }))
  const { number, adopted } = readRequisite(stringAt(values, 'requisite'))
  const approved = ['approved_on', 'approval_date'].map((key) => calendarDay(stringAt(values, key) ?? ''))
  const day = approved.find((one) => one !== undefined) ?? adopted ?? told?.adopted
  const repealedOn = calendarDay(stringAt(values, 'repealed_on') ?? '')
  const cause = causeOf(mapAt(values, 'caused_by'), language)
  return {
    code,
    rank: rankOf(stringAt(values, 'form'), folder),
    ...(number === undefined ? {} : { number }),
    ...(day === undefined ? {} : { adopted: day }),
    titles: byLanguage(values, 'title', language),
    since: sinceOf(values, place, language),
    sources: byLanguage(values, 'source', language),
    // An act that is its own cause has not been amended.
    ...(cause && cause.key !== code ? { cause } : {}),
    replaces: mapsAt(values, 'replaces').flatMap((one) => stringAt(one, 'code') ?? []),
    ...(repealedOn === undefined ? {} : { repealedOn }),
  }
}

/** The description before another text of the same act. */
function withLanguage(one: ActMeta, other: ActMeta): ActMeta {
  const cause = one.cause ?? other.cause
  return {
    ...other,
    ...one,
    titles: { ...other.titles, ...one.titles },
    since: { ...other.since, ...one.since },
    sources: { ...other.sources, ...one.sources },
    ...(cause ? { cause: { ...cause, titles: { ...other.cause?.titles, ...one.cause?.titles } } } : {}),
  }
}

function sinceOf(
  values: YamlMap,
  place: string,
  language?: TextLanguage,
): Readonly<Record<TextLanguage, Day>> {
  const days = Object.entries(byLanguage(values, 'version_date', language)).map(([tag, written]) => {
    const day = calendarDay(written)
    if (day === undefined)
      throw new Unreadable(place, fault('no-day', { key: 'version_date', value: written }))
    return [tag, day] as const
  })
  return Object.fromEntries(days)
}

function causeOf(values: YamlMap | undefined, language?: TextLanguage): Cause | undefined {
  if (!values) return undefined
  const key = stringAt(values, 'code')
  const requisite = stringAt(values, 'requisite')
  const titles = byLanguage(values, 'title', language)
  return {
    ...(key === undefined ? {} : { key }),
    titles: Object.keys(titles).length > 0 || requisite === undefined ? titles : { ru: requisite },
    ...readRequisite(requisite),
  }
}

/** Values by language; a single one is of the language given, else of all of them. */
function byLanguage(
  values: YamlMap,
  key: string,
  language?: TextLanguage,
): Readonly<Record<TextLanguage, string>> {
  const single = stringAt(values, key)
  const map = mapAt(values, key)
  const found = Object.entries(FILE_LANGUAGES).flatMap(([name, tag]) => {
    const value = stringAt(map, name) ?? (language === undefined || language === tag ? single : undefined)
    return value === undefined ? [] : [[tag, value] as const]
  })
  return Object.fromEntries(found)
}
