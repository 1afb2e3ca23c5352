import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Fault } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import { fault } from '../fault.ts'
import { type FrontMatter, textOf } from './front-matter.ts'

/** Name of the manifest at the root of a repository. */
export const MANIFEST = '.legalize.yml'
/** The newest version of the specification that is read here: https://github.com/legalize-dev/legalize, `SPEC.md`. */
const NEWEST = [0, 4]

const Manifest = z.looseObject({
  spec_version: z.union([z.string(), z.number()]).optional(),
  country: z.string().optional(),
  layout: z.array(z.looseObject({ directories: z.array(z.string()).min(1), path: z.string().min(1) })).min(1),
})

/** How the paths of a repository are built. */
export interface Layout {
  /** Whether the repository declares its layout; one from before v0.4 does not. */
  readonly declared: boolean
  /** Where its manifest stands. */
  readonly place: string
  readonly entries: readonly { readonly directories: readonly string[]; readonly path: string }[]
}

/** What a repository without a manifest is to be read as. */
export const UNDECLARED: Layout = {
  declared: false,
  place: '',
  entries: [{ directories: ['*'], path: '{directory}/{identifier}.md' }],
}

/**
 * Reads a manifest.
 * @throws Problem `corpus-too-new` where a later version of the specification is needed, `corpus-manifest` where it is broken
 */
export function readManifest(source: string, place: string): Layout {
  const broken = (what: string, cause?: unknown) =>
    new Problem('corpus-manifest', 'input', { place, what }, { cause })
  let plain: unknown
  try {
    plain = parse(source, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' })
  } catch (cause) {
    throw broken((cause as Error).message.split('\n', 1)[0] as string, cause)
  }
  const version = String((plain as { spec_version?: unknown } | null)?.spec_version ?? '0.4')
  if (isNewer(version))
    throw new Problem('corpus-too-new', 'input', { place, version, known: NEWEST.join('.') })
  const { success, data, error } = Manifest.safeParse(plain)
  if (!success)
    throw broken(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  const wild = data.layout.filter(({ directories }) => directories.includes('*'))
  if (wild.length > 1 || wild.some(({ directories }) => directories.length > 1))
    throw broken('"*" must stand once and alone')
  return { declared: true, place, entries: data.layout }
}

function isNewer(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  const [ownMajor, ownMinor] = NEWEST as [number, number]
  return !(major < ownMajor || (major === ownMajor && minor <= ownMinor))
}

const PLACEHOLDER = /\{([^{}]*)\}/gu

const directoryOf = (front: FrontMatter): string =>
  textOf(front, 'jurisdiction') ?? textOf(front, 'country') ?? ''

/**
 * How the path of a law is built.
 * @throws Problem where the manifest describes no such directory: it is the manifest that is wrong, and not the law
 */
function patternFor({ entries, place }: Layout, front: FrontMatter): string {
  const directory = directoryOf(front)
  const entry =
    entries.find(({ directories }) => directories.includes(directory)) ??
    entries.find(({ directories }) => directories.includes('*'))
  if (!entry) throw new Problem('corpus-no-layout', 'input', { place, directory })
  return entry.path
}

function valueFor(name: string, front: FrontMatter): string | undefined {
  const identifier = textOf(front, 'identifier') ?? ''
  if (name === 'directory') return directoryOf(front)
  return name === 'id_sha1_2' ? idSha1(identifier) : textOf(front, name)
}

/** Placeholders of a manifest, by what the laws of its repository have for them. */
export class Placeholders {
  readonly #filled = new Set<string>()
  readonly #empty = new Set<string>()

  take(layout: Layout, front: FrontMatter): void {
    if (!layout.declared) return
    for (const [, name = ''] of patternFor(layout, front).matchAll(PLACEHOLDER))
      (valueFor(name, front) === undefined ? this.#empty : this.#filled).add(name)
  }

  /** @throws Problem where no law at all has anything for one: a law may lack a value, but the manifest names none that it has not */
  check({ place }: Layout): void {
    const [unknown] = this.#empty.difference(this.#filled)
    if (unknown !== undefined)
      throw new Problem('corpus-placeholder', 'input', { place, name: `{${unknown}}` })
  }
}

/** The path that a law must have, or why it can have none. */
export function pathOf(
  layout: Layout,
  front: FrontMatter,
): { readonly path: string } | { readonly fault: Fault } {
  let wrong: Fault | undefined
  const path = patternFor(layout, front).replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = valueFor(name, front)
    if (value === undefined) wrong ??= fault('path-unknown', { name: `{${name}}` })
    else if (!isSegment(value)) wrong ??= fault('path-value', { name: `{${name}}`, value })
    return value ?? ''
  })
  return wrong === undefined ? { path } : { fault: wrong }
}

/** First two hexadecimal digits of the SHA-1 of an identifier: spreads files over 256 folders. */
export function idSha1(identifier: string): string {
  return createHash('sha1').update(identifier, 'utf8').digest('hex').slice(0, 2)
}

function isSegment(value: string): boolean {
  return value !== '' && !/[/\\\0]/u.test(value) && !/^\.+$/u.test(value)
}

/**
 * Why a law must not stand where it stands, if so. Repositories are described with `{id_sha1_2}` folders and published
 * without, so both pass; without a manifest only the name of the file can be wrong.
 */
export function misplaced(layout: Layout, front: FrontMatter, path: string): Fault | undefined {
  const identifier = textOf(front, 'identifier') ?? ''
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (!layout.declared) return name === `${identifier}.md` ? undefined : fault('misnamed', { identifier })
  const wanted = pathOf(layout, front)
  if ('fault' in wanted) return wanted.fault
  const directory = directoryOf(front)
  const sharded = `${directory}/${idSha1(identifier)}/${identifier}.md`
  const flat = `${directory}/${identifier}.md`
  return [wanted.path, sharded, flat].includes(path) ? undefined : fault('misplaced', { path: wanted.path })
}
