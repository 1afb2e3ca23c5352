import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { type ActFolder, FILE_LANGUAGES, languagesIn, toldByName } from './act-folder.ts'
import type { ActMeta, Cause } from './act-meta.ts'
import { calendarDay, firstDayIn } from './days.ts'
import { splitFrontMatter } from './front-matter.ts'
import { rankOf } from './rank.ts'
import { readRequisite } from './requisite.ts'
import { textOfFile } from './text-of-file.ts'
import { Unreadable } from './unreadable.ts'
import { mapAt, mapsAt, stringAt, type YamlMap, yamlMap } from './yaml-values.ts'

/**
 * The description of an act: its `meta.yaml`, or in the older build what stands before its texts.
 * @throws Unreadable
 */
export async function readMeta(folder: ActFolder): Promise<ActMeta> {
  if (!folder.files.includes('meta.yaml')) return metaOfTexts(folder)
  const place = `${folder.path}/meta.yaml`
  const values = yamlMap(textOfFile(await folder.read('meta.yaml'), place), place)
  const code = stringAt(values, 'act_code') ?? toldByName(folder.path)?.code
  if (code === undefined) throw new Unreadable(place, 'no act_code')
  const { number, adopted } = readRequisite(stringAt(values, 'requisite'))
  const approved = calendarDay(stringAt(values, 'approved_on') ?? '') ?? adopted
  const cause = causeOf(mapAt(values, 'caused_by'))
  return {
    code,
    rank: rankOf(stringAt(values, 'form'), folder.path),
    ...(number === undefined ? {} : { number }),
    ...(approved === undefined ? {} : { adopted: approved }),
    titles: byLanguage(mapAt(values, 'title')),
    since: sinceOf(values, place),
    sources: byLanguage(mapAt(values, 'source')),
    ...(cause ? { cause } : {}),
    replaces: mapsAt(values, 'replaces').flatMap((one) => stringAt(one, 'code') ?? []),
  }
}

/** The older build: no description, but a block before each text. */
async function metaOfTexts(folder: ActFolder): Promise<ActMeta> {
  const told = toldByName(folder.path)
  let code = told?.code
  let repealedOn: Day | undefined
  const since: Record<TextLanguage, Day> = {}
  const sources: Record<TextLanguage, string> = {}
  for (const name of languagesIn(folder.files)) {
    const language = FILE_LANGUAGES[name] as TextLanguage
    const place = `${folder.path}/${name}.md`
    const { values } = splitFrontMatter(textOfFile(await folder.read(`${name}.md`), place), place)
    code = stringAt(values, 'act_code') ?? code
    repealedOn ??= calendarDay(stringAt(values, 'repealed_on') ?? '')
    const source = stringAt(values, 'source')
    if (source !== undefined) sources[language] = source
    const day = ['version_date', 'version_id', 'source'].map((key) => firstDayIn(stringAt(values, key) ?? ''))
    const first = day.find((one) => one !== undefined)
    if (first !== undefined) since[language] = first
  }
  if (code === undefined) throw new Unreadable(folder.path, 'neither meta.yaml nor act_code')
  return {
    code,
    rank: rankOf(undefined, folder.path),
    ...(told?.adopted === undefined ? {} : { adopted: told.adopted }),
    titles: {},
    since,
    sources,
    replaces: [],
    ...(repealedOn === undefined ? {} : { repealedOn }),
  }
}

function sinceOf(values: YamlMap, place: string): Readonly<Record<TextLanguage, Day>> {
  const single = stringAt(values, 'version_date')
  const written =
    single === undefined
      ? byLanguage(mapAt(values, 'version_date'))
      : Object.fromEntries(Object.values(FILE_LANGUAGES).map((language) => [language, single]))
  const days = Object.entries(written).map(([language, day]) => {
    const known = calendarDay(day)
    if (known === undefined) throw new Unreadable(place, `version_date ${day} is no day`)
    return [language, known] as const
  })
  return Object.fromEntries(days)
}

function causeOf(values: YamlMap | undefined): Cause | undefined {
  if (!values) return undefined
  const key = stringAt(values, 'code')
  const requisite = stringAt(values, 'requisite')
  const titles = byLanguage(mapAt(values, 'title'))
  const ru = titles.ru ?? stringAt(values, 'title') ?? requisite
  return {
    ...(key === undefined ? {} : { key }),
    titles: { ...titles, ...(ru === undefined ? {} : { ru }) },
    ...readRequisite(requisite),
  }
}

function byLanguage(values: YamlMap | undefined): Readonly<Record<TextLanguage, string>> {
  const found = Object.entries(FILE_LANGUAGES).flatMap(([name, language]) => {
    const value = stringAt(values, name)
    return value === undefined ? [] : [[language, value] as const]
  })
  return Object.fromEntries(found)
}
