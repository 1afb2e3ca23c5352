import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { hitsIn, hitsOfAny } from '../../reader/stretch.ts'

/** Deeds that are no speech, by kinds: whoever does one is not whoever lies. */
const DEEDS = ['takes-for-himself', 'crime-of-drugs', 'violent-deed']
/** Those who are accused, by whatever name. */
const ACCUSED = ['accused', 'group', 'vague-group', 'ill-meaning']
/** Letters by which the name of a trade is known in all its forms. */
const STEM = 5

/**
 * Who is accused, and of what kind of deed, as one name: "doctors take bribes" is another accusation than "bloggers lie". Those who write,
 * and persons of no trade at all, are one: «отдельные лица», «некоторые каналы». "They" may be anybody who was accused before.
 */
export function whoAndWhat(move: Move): readonly string[] | undefined {
  const trade = tradeOf(move)
  if (trade === undefined && hitsOfAny(move, ACCUSED).length === 0) return undefined
  const deed = DEEDS.find((list) => hitsIn(move, list).length > 0)
  return [`${trade ?? 'anybody'} ${deed ?? 'speaks'}`]
}

function tradeOf(move: Move): string | undefined {
  const { sentence } = move
  // «Врут о врачах»: only those who stand before the deed do it.
  const wrongs = hitsOfAny(move, ['wrongdoing', 'does-wrong', ...DEEDS])
  const trade = hitsIn(move, 'trade').find(({ from }) => !wrongs.some((wrong) => wrong.from < from))
  return trade && sentence.word(trade.to - 1).slice(0, STEM)
}

/**
 * The group by its own name: "foreign circles" are others than "certain bloggers", though all are asked about at once. Where verbs stand
 * last the model hears many pale accusations, and each would be another.
 */
export function groupNamed(move: Move): string | undefined {
  const { sentence } = move
  const [hidden] = hitsIn(move, 'hidden-hand')
  if (hidden !== undefined) return sentence.word(hidden.from).slice(0, STEM)
  if (sentence.spokenIn.clauses.verbsLast) return undefined
  const [group] = hitsOfAny(move, ['vague-group', 'ill-meaning', 'group'])
  return group && sentence.word(group.to - 1).slice(0, STEM)
}

/** Whether it says that somebody pays the accused or bids them, which is graver than that some lie. */
export function tellsOfMaster(view: View, at: Stretch, { spokenIn }: SentenceView): boolean {
  const { motives } = spokenIn
  if (motives === undefined) return false
  const said = view.text(at)
  return motives.money.test(said) || motives.orders.test(said)
}
