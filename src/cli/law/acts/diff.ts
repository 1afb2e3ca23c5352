import { type ChangedLine, changesBetween } from '../../../desk/law/changes.ts'
import { placeTyped } from '../../../desk/law/place-typed.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import type { Corpus } from '../../../law/corpus/corpus.ts'
import { lineOf, type Passage } from '../../../law/corpus/passage.ts'
import type { Day } from '../../../law/law.ts'
import { Problem } from '../../../problem.ts'
import type { LawAct } from '../act.ts'
import { answerFrom } from '../answer.ts'
import { dayOf } from '../asked.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { absence, type KnownAnswer, known } from '../passage-words.ts'
import { putChanges } from '../put-changes.ts'
import { putMissing, textsAsked } from '../texts-asked.ts'

/** What changed in a provision from one day to another, in one language. */
interface Changed {
  readonly language: TextLanguage
  readonly from: KnownAnswer
  readonly to: KnownAnswer
  readonly changes: readonly ChangedLine[]
  readonly causedBy: readonly string[]
}

/** What changed in a provision from one day to another. */
const diff: LawAct = {
  does: {
    kk: 'норма екі күннің арасында қалай өзгерді',
    ru: 'что изменилось в норме между двумя днями',
    en: 'what changed in a provision between two days',
  },
  takes: 'ACT PROVISION --from DAY --to DAY',
  options: ['from', 'to', 'corpus', 'language', 'json'],
  prints:
    'asked, answer {language, from, to (as of show), changes: [{kind: same | added | removed, line}], causedBy, also: [as answer]}, build',
  async run(call, [typed, place, extra], catalog) {
    const [from, to] = [dayOf(call, 'from'), dayOf(call, 'to')]
    if (typed === undefined || place === undefined || from === undefined || to === undefined)
      throw new Problem('law-diff-what', 'usage')
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    return answerFrom(call, catalog, undefined, (asked) => {
      const { corpus } = asked
      const { act, provision } = placeTyped(catalog, corpus, { act: typed, provision: place }, to)
      // A name may mean one act on the first day and another on the second: «Конституция».
      const earlier = placeTyped(catalog, corpus, { act: typed, provision: place }, from)
      const texts = textsAsked(asked, act, provision, to)
      const all = texts.map(({ language, answer: after }): Changed => {
        const inEarlier = corpus.passage(earlier.act, earlier.provision, language, from)
        const isOther = earlier.act !== act && inEarlier.kind === 'in-force'
        const before = isOther
          ? inEarlier
          : known(corpus.passage(act, provision, language, from, to), act, provision)
        return {
          language,
          from: before,
          to: after,
          changes: changesBetween(textOf(before), textOf(after)),
          causedBy: isOther ? [] : causesBetween(corpus, { act, provision, language, from, to }),
        }
      })
      const [first, ...also] = all
      return {
        question: { act, provision, language: texts[0].language, from, to },
        answer: { ...first, also },
        put(page, words) {
          for (const one of all) {
            putChanged(page, one, { from, to }, words)
            page.gap()
          }
          putMissing(page, asked, act, texts, words)
        },
      }
    })
  },
}

export default diff

function putChanged(
  page: Page,
  { language, from: before, to: after, changes, causedBy }: Changed,
  { from, to }: { readonly from: Day; readonly to: Day },
  words: LawWords,
): void {
  const passage = lineOf(after) ?? lineOf(before)
  if (passage) {
    page.put(page.strong(passage.act.title))
    page.put(page.strong(words.provision(passage)))
    page.gap()
  } else page.put(page.strong(words.language(language)))
  page.put(dayIn(before, from, words), 4, '- ')
  page.put(dayIn(after, to, words), 4, '+ ')
  const [earlier, later] = [passageOf(before), passageOf(after)]
  if (earlier && later && earlier.act.key !== later.act.key)
    page.put(words.say('law.diff-acts', { from: earlier.act.key, to: later.act.key }))
  for (const title of causedBy) page.put(words.say('law.caused-by', { title }))
  page.gap()
  if (changes.some(({ kind }) => kind !== 'same')) putChanges(page, changes)
  else if (isText(before) && isText(after))
    page.put(
      words.say('law.diff-same', {
        from: words.day(from),
        to: words.day(to),
        language: words.language(language),
      }),
    )
}

function passageOf(answer: KnownAnswer): Passage | undefined {
  return answer.kind === 'in-force' ? answer.passage : undefined
}

function isText(answer: KnownAnswer): boolean {
  return passageOf(answer)?.state === 'text'
}

/** The heading is part of what may change. */
function textOf(answer: KnownAnswer): string {
  const passage = passageOf(answer)
  return passage === undefined ? '' : [passage.heading, passage.text].filter((one) => one !== '').join('\n')
}

function dayIn(answer: KnownAnswer, on: Day, words: LawWords): string {
  const none = absence(answer, on, words)
  if (none !== undefined) return lineOf(answer)?.state === 'pending' ? `${words.day(on)}: ${none}` : none
  const passage = passageOf(answer) as Passage
  return passage.state === 'not-held'
    ? `${words.day(on)}: ${words.say('law.not-held')}`
    : `${words.day(on)} (${words.period(passage)})`
}

/** Acts that changed the text between the two days. */
function causesBetween(
  corpus: Corpus,
  asked: {
    readonly act: string
    readonly provision: string
    readonly language: string
    readonly from: Day
    readonly to: Day
  },
): string[] {
  const [first, second] = [asked.from, asked.to].sort() as [Day, Day]
  const causes = corpus
    .history(asked.act, asked.provision, asked.language, asked.to)
    .filter(({ since }) => since > first && since <= second)
    .map(({ causedBy }) => causedBy)
  return [...new Set(causes.filter((cause) => cause !== undefined))]
}
