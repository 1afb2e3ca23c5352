import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { penaltiesNamed } from '../../reader/cited/penalty-words.ts'
import { citedPlaces } from '../../reader/cited/places.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { meetsAny } from '../../reader/stretch.ts'
import type { Asked } from './forms.ts'

/** Questions that only ask what an article covers. */
const ON_COVER: ReadonlySet<Asked['asks']> = new Set(['covers', 'covers-several', 'rule'])
/** Words by which a sentence names no conduct of its own, only who is guilty of one told elsewhere. */
const OF_OTHERS = ['such-conduct', 'guilty-of-it', 'group']

/**
 * «За непристегнутый ремень статья 597 КоАП предусматривает штраф 5 МРП»: a notice that names the conduct, which is no speech, the
 * article and what it carries leaves nothing to ask; where the citation is wrong, that was asked before.
 */
export function isExplained(view: View, { sentence }: Move, { asks }: Asked): boolean {
  if (!ON_COVER.has(asks) || sentence.citations().length === 0) return false
  if (ownTopics(sentence).length > 0 || OF_OTHERS.some((list) => sentence.hits(list).length > 0)) return false
  const [told] = sentence.hits('lays-down')
  if (told === undefined || warnsOfIt(sentence, told)) return false
  return tellsFine(view, sentence) && !isOfSpeech(view, sentence)
}

/** «Предупреждаем, что статья 284 предусматривает …»; where verbs stand last, the warning stands behind. */
function warnsOfIt(sentence: SentenceView, told: Stretch): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  return sentence.hits('reminds').some(({ from }) => verbsLast || from < told.from)
}

/** A fine and how much it is, and no imprisonment. */
function tellsFine(view: View, sentence: SentenceView): boolean {
  const cited = sentence.citations()
  const figures = sentence.figures().filter((figure) => !meetsAny(figure, cited))
  if (!figures.some(({ kind }) => kind === 'number') || figures.some(({ kind }) => kind === 'term-of-years'))
    return false
  const named = penaltiesNamed(view.text(sentence).toLowerCase(), sentence.ofAll)
  return named.some(({ kind }) => kind === 'fine') && !named.some(({ kind }) => kind === 'imprisonment')
}

function isOfSpeech(view: View, sentence: SentenceView): boolean {
  const { law, on } = view
  if (!law || !on) return false
  return citedPlaces(view, law, on, sentence).some(({ citation }) => law.norm(citation, on)?.speech === true)
}
