import type { Catalog } from '../../catalog.ts'
import { type InstalledBuild, installedBuilds } from '../../desk/law/builds.ts'
import { corpusCalled } from '../../desk/law/jurisdiction-of.ts'
import { Problem } from '../../problem.ts'
import { type CalledBuild, type DeskState, deskPage } from '../pages/law/desk.ts'

/** Makes the page on which law is asked. */
export type LawDesk = (state: DeskState) => string

/** The page with the corpora that stand ready in a folder, and the countries whose law is known. */
export function lawDesk(catalog: Catalog, folder: string | undefined): LawDesk {
  return (state) => {
    const called = (one: InstalledBuild | Problem): CalledBuild | Problem =>
      one instanceof Problem ? one : { ...one, called: corpusCalled(catalog, one.build)[state.tongue] }
    return deskPage(state, {
      builds: folder === undefined ? [] : installedBuilds(catalog, folder).map(called),
      jurisdictions: [...catalog.jurisdictions.values()],
    })
  }
}
