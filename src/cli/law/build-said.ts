import type { CorpusBuild } from '../../law/corpus/corpus.ts'
import type { Say } from '../say.ts'

/** One line on a build, printed below every answer that rests on it. */
export function buildSaid(build: CorpusBuild, say: Say): string {
  return say('law.build', {
    name: build.name,
    acts: build.acts,
    versions: build.versions,
    newest: build.newest,
    languages: build.languages.join(', '),
    source: build.source,
  })
}

/** Said once with texts of law: whose they are not. */
export function unofficialSaid(source: string | undefined, say: Say): string {
  return source === undefined ? say('law.unofficial') : say('law.unofficial-source', { source })
}
