import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { LawCatalog } from '../../law-catalog.ts'

/** The jurisdiction whose law a corpus is: it bears the code as its name, or was read from the repository that the pack names. */
export function jurisdictionOf(
  { jurisdictions }: LawCatalog,
  { name, source }: Pick<CorpusBuild, 'name' | 'source'>,
): Jurisdiction | undefined {
  return (
    jurisdictions.get(name) ??
    [...jurisdictions.values()].find(({ corpus }) => corpus !== undefined && corpus.address === source)
  )
}

/** How identifiers call the jurisdiction of a corpus: by its code, or by the corpus's own name where no pack knows it. */
export function jurisdictionName(catalog: LawCatalog, build: Pick<CorpusBuild, 'name' | 'source'>): string {
  return jurisdictionOf(catalog, build)?.code ?? build.name
}

/** What people call a corpus: by the country whose law it is, and by its own name where that is another than the country's. */
export function corpusCalled(
  catalog: LawCatalog,
  { name, source }: Pick<CorpusBuild, 'name' | 'source'>,
): Trilingual {
  const known = jurisdictionOf(catalog, { name, source })
  return inEach((language) => {
    if (known === undefined) return name
    return known.code === name ? known.name[language] : `${known.name[language]} (${name})`
  })
}
