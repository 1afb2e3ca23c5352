import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { definitionsIn } from '../../desk/law/defining.ts'
import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { KeysOfLanguage } from '../../law/everyday/everyday.ts'
import { buildCorpusOf } from './build.ts'
import { gather } from './gather.ts'
import { type BuildOptions, indexBuild } from './index-build.ts'
import { openCorpus } from './open.ts'

/** Where the corpora of one test file are built. */
export const folder = mkdtempSync(join(tmpdir(), 'saual-law-'))
after(() => rmSync(folder, { recursive: true }))

/** Words of five letters and more are forms of one word where their first five letters are alike. */
export const keysOf: KeysOfLanguage = () => (word) => [word.slice(0, 5)]

/** A version of an English act: its articles by number, of which an empty one is excluded. */
export function version(act: string, since: string, articles: Record<string, string>, rank = 4): Imported {
  const made: ActVersion = {
    act,
    language: 'en',
    title: `Act ${act}`,
    rank,
    since,
    path: `${act}.md`,
    provisions: Object.entries(articles).map(([number, text]) => ({
      anchor: `st${number}`,
      number,
      heading: `Article ${number}`,
      within: [],
      state: text === '' ? 'excluded' : 'text',
      text,
      notes: [],
    })),
  }
  return { kind: 'version', version: made }
}

/** Builds with both halves done here. */
export const buildCorpus = (
  gather: (unfinished: string) => Promise<void>,
  path: string,
  options: BuildOptions,
): Promise<CorpusBuild> =>
  buildCorpusOf({ gather, index: (unfinished) => indexBuild(unfinished, options) }, path)

export const gatheringOf = (imported: AsyncIterable<Imported>) => (unfinished: string) =>
  gather(imported, unfinished)

export async function* events(all: readonly Imported[]): AsyncGenerator<Imported> {
  yield* all
}

/** Three acts, one of which ended, and two files that could not be read. */
export const ACTS: readonly Imported[] = [
  version('speech', '2020-01-01', {
    1: 'A blogger is free to ask.',
    2: 'Officials answer within nine days.',
  }),
  version('speech', '2023-09-01', {
    1: 'A blogger is free to ask officials.',
    2: 'Officials answer within nine days.',
  }),
  version('order', '2021-05-05', { 1: 'Provocative statements of anybody are heard.' }, 7),
  { kind: 'end', end: { act: 'order', until: '2022-06-01' } },
  version('trust', '2024-01-01', { 1: '', 2: 'The speaker’s honour is the speaker’s own.' }, 1),
  { kind: 'broken', place: 'lost.md', fault: { code: 'yaml', values: { line: 7 } } },
  { kind: 'broken', place: 'gone.md', fault: { code: 'yaml', values: { line: 1 } } },
]

interface Built {
  readonly path: string
  readonly build: CorpusBuild
  readonly corpus: Corpus
}

/** A corpus of the name, built and open. */
export async function built(name: string, all = ACTS): Promise<Built> {
  const path = join(folder, `${name}.sqlite`)
  const build = await buildCorpus(gatheringOf(events(all)), path, {
    name,
    source: 'test',
    keysOf,
    definitionsIn,
  })
  return { path, build, corpus: openCorpus(path, keysOf) }
}
