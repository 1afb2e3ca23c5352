import type { Rule } from '../rule.ts'
import { NO_NAME } from './match.ts'
import { isOblique, isParticiple } from './words.ts'

const LONGEST_NAME = 5
const TAKEN =
  '(?:танылады|танылсын|саналады|есептеледі|түсініледі|түсінілсін|ұғынылады|ұғылады|аталады|айтылады|табылады)'
const MEANING = new RegExp(
  `^(?:– (?:бұл )?(?<dashed>\\S.*?)|(?<meant>\\S.*?) (?:дегенді )?(?:білдіреді|қамтиды)|(?<taken>\\S.*?) (?:деп|ретінде|болып) ${TAKEN})[.;]?$`,
  'ds',
)

/** «Кепіл осы баптың мақсаттары үшін … білдіреді»: the words of scope part the term from its meaning. */
export const parted: Rule = ({ words, parted: at }) => {
  const term = at === undefined ? '' : words.slice(0, at)
  const each = term.split(' ')
  if (
    at === undefined ||
    term === '' ||
    each.length > LONGEST_NAME ||
    NO_NAME.test(term) ||
    /[,;:]|" \S/.test(term)
  )
    return undefined
  const last = each.at(-1) as string
  if (isOblique(last) || each.some((word) => isParticiple(word))) return undefined
  const by = at + 1
  const { dashed, meant, taken } = MEANING.exec(words.slice(by))?.indices?.groups ?? {}
  const [from, to] = dashed ?? meant ?? taken ?? []
  if (from === undefined || to === undefined || words.slice(by + from, by + to).split(' ').length < 2)
    return undefined
  return [{ term: { from: 0, to: at }, says: { from: by + from, to: by + to } }]
}
