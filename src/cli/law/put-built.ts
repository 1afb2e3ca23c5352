import { installedBuilds, openBuild } from '../../desk/law/builds.ts'
import { lawFolder } from '../../desk/law/folder.ts'
import type { Broken, CorpusBuild } from '../../law/corpus/build.ts'
import type { UnreadVersion } from '../../law/corpus/passage.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { Problem } from '../../problem.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { LawWords } from './law-words.ts'
import { createPage } from './page.ts'
import { brokenForPrograms, putBroken, putUnread } from './put-broken.ts'

/** What was left out that is named at once; `saual law list NAME` names all of it. */
const NAMED = 10

/** What a new build left out. */
export function leftOutIn(catalog: LawCatalog, { name }: CorpusBuild): Pick<Built, 'broken' | 'unread'> {
  const corpus = openBuild(catalog, lawFolder(), name)
  try {
    return { broken: corpus.broken(), unread: corpus.unread() }
  } finally {
    corpus.close()
  }
}

/** A file whose text was taken from another one is missed by nobody. */
const SUPERFLUOUS = 'text-superfluous'

/**
 * How adding or updating ends: what was read stays, but that something could not be read is no success to build on.
 * @param known what was left out before, and told then: a corpus may have gaps that nobody here can mend
 */
export function exitOf(broken: readonly Broken[], known: readonly Broken[] = []): ExitCode {
  const before = new Set(known.map((one) => JSON.stringify(one)))
  const isNew = (one: Broken) => one.fault.code !== SUPERFLUOUS && !before.has(JSON.stringify(one))
  return broken.some(isNew) ? EXIT.input : EXIT.done
}

/** What a corpus left out as it stands; nothing where it can't be asked. */
export function brokenBefore(catalog: LawCatalog, name: string): readonly Broken[] {
  const [one] = installedBuilds(catalog, lawFolder(), [name])
  return one === undefined || one instanceof Problem ? [] : one.broken
}

/** What was built, and what it took the place of. */
export interface Built {
  readonly build: CorpusBuild
  readonly broken: readonly Broken[]
  readonly unread: readonly UnreadVersion[]
  readonly before?: CorpusBuild | undefined
}

/** The acts and versions of a build that a new one does not come up to, where both hold what they were asked for. */
function moreBefore({ build, before }: Built): Pick<CorpusBuild, 'acts' | 'versions'> | undefined {
  if (!before || before.current !== build.current) return undefined
  const { acts, versions } = before
  return acts > build.acts || versions > build.versions ? { acts, versions } : undefined
}

/** Prints what was built, what was left out, and what was there before where that was more. */
export function printBuilt(built: Built, words: LawWords): void {
  const { build, broken, unread } = built
  const page = createPage()
  page.put(words.build(build))
  const before = moreBefore(built)
  if (before) page.put(words.say('law.built-before', before), 2)
  putBroken(page, broken, words, NAMED)
  putUnread(page, unread, words, NAMED)
  if (broken.length > NAMED || unread.length > NAMED)
    page.put(words.say('law.broken-more', { name: build.name }), 4)
  page.print()
}

/** What was built, for other programs; `before` where there was more. */
export function builtForPrograms(built: Built, words: LawWords) {
  const before = moreBefore(built)
  return {
    build: built.build,
    broken: brokenForPrograms(built.broken, words),
    unread: built.unread,
    ...(before ? { before } : {}),
  }
}
