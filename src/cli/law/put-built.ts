import type { Catalog } from '../../catalog.ts'
import { openBuild } from '../../desk/law/builds.ts'
import { lawFolder } from '../../desk/law/folder.ts'
import type { Broken, CorpusBuild } from '../../law/corpus/corpus.ts'
import type { LawWords } from './law-words.ts'
import { createPage } from './page.ts'
import { putBroken } from './put-broken.ts'

/** What was left out that is named at once; `saual law list NAME` names all of it. */
const NAMED = 10

/** What a new build left out. */
export function brokenIn(catalog: Catalog, { name }: CorpusBuild): readonly Broken[] {
  const corpus = openBuild(catalog, lawFolder(), name)
  try {
    return corpus.broken()
  } finally {
    corpus.close()
  }
}

/** Prints what was built, and what was left out. */
export function printBuilt(build: CorpusBuild, broken: readonly Broken[], words: LawWords): void {
  const page = createPage()
  page.put(words.build(build))
  putBroken(page, broken, words, NAMED)
  if (broken.length > NAMED) page.put(words.say('law.broken-more', { name: build.name }), 4)
  page.print()
}
