import type { Tag } from '../../law/law.ts'

/** Addresses of the public pages: they never change. All that stands in them are ids of the record: small letters, figures, hyphens. */

export const home = (language: Tag): string => `/${language}/`

export function opinionAddress(language: Tag, slug: string, claim?: number): string {
  return `/${language}/opinions/${slug}${claim === undefined ? '' : `#claim-${claim}`}`
}

/** A version, or what changed from each to the next. */
export function versionAddress(language: Tag, slug: string, version?: number): string {
  return `/${language}/opinions/${slug}/versions${version === undefined ? '' : `/${version}`}`
}

export const statementAddress = (language: Tag, id: string): string => `/${language}/statements/${id}`

/** A person, or the list of all who speak. */
export function personAddress(language: Tag, id?: string): string {
  return `/${language}/people${id === undefined ? '' : `/${id}`}`
}

export const bodyAddress = (language: Tag, id: string): string => `/${language}/bodies/${id}`

/** A check, or the method that all of them are. */
export function checkAddress(language: Tag, name?: string): string {
  return `/${language}/checks${name === undefined ? '' : `/${name}`}`
}

/** All months, or one year (`2026`) or month (`2026-11`). */
export function archiveAddress(language: Tag, time?: string, before?: number): string {
  const path = ['', language, 'archive', ...(time === undefined ? [] : time.split('-'))].join('/')
  return before === undefined ? path : `${path}?before=${before}`
}

/** The search, or what it finds. */
export function searchAddress(
  language: Tag,
  asked: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const given = Object.entries(asked).filter(
    (pair): pair is [string, string | number] => pair[1] !== undefined,
  )
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return `/${language}/search${query === '' ? '' : `?${query}`}`
}

/** The form on which a statement can be given to be read. */
export const readAddress = (language: Tag): string => `/${language}/read`
