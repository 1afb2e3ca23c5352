import type { Move, Stretch, View } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { casesTold, isPromised } from '../../reader/for-checks/cases-told.ts'
import { isIllPaid } from '../../reader/for-checks/honest-work.ts'
import { REPROACHES } from '../../reader/for-checks/reproaches.ts'
import { hasNothingBut, hitsIn, hitsOfAny, meet, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { namesVaguely, opensRelative } from './vague.ts'

/** Words for who averts a wrong, which stand before what is done. */
const WHO_AVERTS = 4

/** What reproaches somebody who only is there, suffers or is paid. */
const WRONGS = [...REPROACHES, 'wrongdoing', 'by-name']

/** Words that tell more of a thing before it: "such | cruel | videos". */
const ATTRIBUTES = 4

/** Sentences before, in which the case of those spoken of may be told. */
const CASE_BEFORE = 3

/** «Присутствовали редакторы и администраторы пабликов», "awards went to bloggers": who was there, or was honoured, is reproached with nothing. */
export function isOnlyPresent(move: Move): boolean {
  const { sentence } = move
  if (sentence.hits('present').length === 0 || sentence.hits('ill-done').length > 0) return false
  // «Отдельные активисты участвовали …» hints at more.
  const { indefinite } = sentence.spokenIn.terms
  if (hitsOfAny(move, ['accused', 'group']).some((group) => indefinite.test(sentence.word(group.from))))
    return false
  return hitsOfAny(wholeOf(sentence), WRONGS).length === 0
}

/** "Those who live below the dam", «люди, которые не видят», «жоспарға қарсы екенін»: what people are, suffer or think of a plan is no wrong. */
export function isPlight(move: Move): boolean {
  return hitsIn(move, 'plight').length > 0 && hitsOfAny(wholeOf(move.sentence), WRONGS).length === 0
}

/** «Отказываются от прививок», "mark advertising as such": who refuses what everybody may refuse, or obeys the law, does no wrong. */
export function isLawful(move: Move): boolean {
  return hasNothingBut(move, 'lawful-choice', ['wrongdoing']) || isByLaw(move) || isOnlyElsewhere(move)
}

/** "Many users have turned to VPNs", «перешли в другой мессенджер»: where people read is their own affair, unless they go there to do wrong. */
function isOnlyElsewhere(move: Move): boolean {
  return hasNothingBut(wholeOf(move.sentence), 'moves-network', WRONGS)
}

/** «Маркируют рекламу», "file suits": what the law asks for, or gives everybody; not what is left undone («не платят налогов»). */
function isByLaw(move: Move): boolean {
  if (!hasNothingBut(move, 'lawful-deed', ['wrongdoing', 'does-wrong', 'by-name', 'omission'])) return false
  return hitsIn(move, 'lawful-deed').every((deed) => !move.sentence.negated(deed))
}

/** «Жасырын арналар туралы айтайын», "those who practise it must live up to it": a topic and a wish reproach nobody with anything. */
export function isOnlySpokenOf(move: Move): boolean {
  const sentence = wholeOf(move.sentence)
  if (hitsIn(move, 'lives-up').length === 0 && !isTopic(move)) return false
  if (hitsOfAny(sentence, ['ill-called', 'no-honest-work']).length > 0) return false
  // «Жасырын» is how the group is called, and no wrong of it.
  const groups = hitsIn(move, 'accused')
  return hitsOfAny(sentence, WRONGS).every((wrong) => meetsAny(wrong, groups))
}

/** «Поговорим о блогерах | , которые …», "talk of pages | that …": whatever else is told of a topic may be what it is reproached with. */
function isTopic(move: Move): boolean {
  const { sentence } = move
  const [topic] = hitsIn(move, 'speaks-about')
  if (topic === undefined || isParted(sentence, { from: topic.from, to: sentence.to })) return false
  for (let token = topic.to; token < sentence.to; token++) if (opensRelative(sentence, token)) return false
  return true
}

/** «Рекламируют товары за деньги», "play for money": who is paid for what nobody is reproached with does no wrong, unless «некоторые» do. */
export function isOnlyPaid(move: Move): boolean {
  const told = hitsOfAny(move, ['wages', 'rebuts'])
  if (hitsIn(move, 'wages').length === 0 || namesVaguely(move) || isIllPaid(move)) return false
  return hitsOfAny(move, WRONGS).every((wrong) =>
    told.some((hit) => meet(wrong, hit) && !encloses(wrong, hit)),
  )
}

/** Whether a phrase goes on at both ends of another: «платформалар табыс үшін баланы тәуелді қылып отыр» tells more than for what. */
function encloses(wrong: Stretch, { from, to }: Stretch): boolean {
  return wrong.from < from && wrong.to > to
}

/** «Жестокий контент толкает подростков …»: of a thing that does harm nobody asks who it is, nor which court found it guilty. */
export function isOfThing(view: View, move: Move): boolean {
  const thing = hitsIn(move, 'harmful-thing').find(({ from }) => from <= move.sentence.from + ATTRIBUTES)
  if (thing === undefined || hitsIn(move, 'by-name').length > 0 || namesVaguely(move)) return false
  const doers = hitsOfAny(move, ['accused', 'group', 'doers', 'done-by'])
  // «Ролики снимают блогеры»: who stands behind the thing may have made it.
  return (
    doers.length === 0 ||
    (doers.every(({ from }) => from > thing.from) && view.speaksFor('asserted-harm', move) > 0)
  )
}

/** «Возбуждено дело, авторы устанавливаются. Злоумышленники продолжают рассылки»: those who are sought in a case are no group. */
export function isSoughtAlready(view: View, move: Move): boolean {
  const { sentence } = move
  const culprits = hitsIn(move, 'culprit')
  if (culprits.length === 0) return false
  if (hitsIn(move, 'accused').some((group) => !meetsAny(group, culprits))) return false
  for (let n = Math.max(0, sentence.n - CASE_BEFORE); n <= sentence.n; n++)
    if (view.holds(n, 'case-made') && casesTold(view.sentence(n)).length > 0) return true
  return false
}

/** «Решение вынес суд района. Администраторы сообществ размещали …»: of those whom it concerns nobody asks which court. */
export function isDecidedOn(view: View, move: Move): boolean {
  const { sentence } = move
  const { indefinite } = sentence.spokenIn.terms
  const groups = hitsOfAny(move, ['accused', 'group', 'ill-meaning'])
  // «Отдельные блогеры», "some users" are others than those whom the court heard.
  const isVague = groups.some((group) => indefinite.test(sentence.word(group.from)))
  if (groups.length === 0 || isVague || hitsIn(move, 'by-name').length > 0) return false
  for (let n = Math.max(0, sentence.n - CASE_BEFORE); n <= sentence.n; n++) {
    if (!view.holds(n, 'court-decided')) continue
    const before = view.sentence(n)
    const decided = before.hits('court-decided')
    if (decided.some((hit) => !before.negated(hit) && !isPromised(before, hit))) return true
  }
  return false
}

/** "The centre counters disinformation by hostile actors", «ведомство противодействует …»: who averts a wrong does not do it. */
export function isAverted(move: Move): boolean {
  const told = hitsOfAny(move, ['accused', 'group', 'by-name', 'wrongdoing'])
  const first = told.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  if (first === Number.POSITIVE_INFINITY) return false
  return hitsIn(move, 'averted').some(({ from, to }) => to <= first && from <= move.from + WHO_AVERTS)
}

/** «Отдельные организации не искажают отчетность»: of each wrong told it is said that they do not do it. */
export function isUndone(move: Move): boolean {
  const wrongs = hitsIn(move, 'wrongdoing')
  if (wrongs.length === 0) return false
  const groups = hitsIn(move, 'accused')
  // «Клиенты, …, не прощают»: of others than the group right before it, little is told by one denied verb.
  const negations = move.sentence
    .hits('negation')
    .filter((hit) => groups.some(({ to }) => to <= hit.from && to >= hit.from - 1))
  return wrongs.every((wrong) => negations.some(({ to }) => to === wrong.from))
}

/** «Пашут и сеют», «раздувают костёр», "sow lawn grass": what people do with their hands is meant as it is said. */
export function isLiteral(move: Move): boolean {
  const { sentence } = move
  if (['discord', 'ill-sown'].some((list) => sentence.hits(list).length > 0)) return false
  // «Некоторые блогеры раздувают огонь»: whoever is not named fans another fire.
  const groups = [...sentence.hits('group'), ...sentence.hits('vague-group')]
  if (groups.length > 0 && sentence.hits('fans-fire').length > 0) return false
  return hasNothingBut(wholeOf(move.sentence), 'literal-work', ['wrongdoing', 'does-wrong', 'by-name'])
}

/** "Some activists believe that the dam is not safe", «часть жителей сомневается»: an opinion, unless it is that they may do what they like. */
export function isOpinion(move: Move): boolean {
  if (hitsIn(move, 'only-thinks').length === 0) return false
  return hitsOfAny(wholeOf(move.sentence), ['wrongdoing', 'does-wrong', 'thinks-of-themselves']).length === 0
}

/** "Some NGOs condemn those who incite violence", «издания опубликовали опровержение лжи»: who is against the wrong does not do it. */
export function isAgainstIt(move: Move): boolean {
  const against = hitsIn(move, 'rebuts')
  if (against.length === 0) return false
  const groups = hitsOfAny(move, ['group', 'vague-group'])
  const wrongs = hitsOfAny(move, ['wrongdoing', 'does-wrong'])
  if (groups.length === 0 || wrongs.length === 0) return false
  const { verbsLast } = move.sentence.spokenIn.clauses
  return against.some((words) =>
    verbsLast
      ? wrongs.every((wrong) => wrong.from < words.to)
      : groups.some(({ to }) => to <= words.from) && wrongs.every((wrong) => wrong.to > words.from),
  )
}
