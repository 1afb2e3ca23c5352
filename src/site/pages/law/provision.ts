import { html } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { languagesOn } from '../../../law/corpus/answers/edition-on.ts'
import { isNotesAlone } from '../../../law/corpus/notes-alone.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { Norm } from '../../../law/law.ts'
import { isTag } from '../../../law/tags.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { nearest } from '../../law/standing.ts'
import { languageName, sayLaw } from '../../law/words.ts'
import { captionOf, citedAs } from './caption.ts'
import { colophon, unofficial } from './ground.ts'
import { historyOf } from './history.ts'
import { identifierLine, identityHead, type ShownText } from './identity.ts'
import { packAlone } from './pack-alone.ts'
import { dayNotes } from './period.ts'
import { depthOf, linesOf, namedLines, numberOf } from './provision-lines.ts'
import { type Side, sidesOf } from './provision-side.ts'
import { stateOf } from './provision-state.ts'
import { neighbours, otherHistories, versionsNav } from './provision-ways.ts'
import { replacedActs } from './replaced.ts'
import { dayForm, headed, lawShell, trail } from './shell.ts'

/** Rows that stand side by side at most; the style sheet has as many. */
const MOST_ROWS = 200

/**
 * A provision on a day, in all languages of the corpus side by side, and what became of it.
 * @param normAt where the norm of a provision is told of
 * @param byPackAlone the norm that the pack has in force that day, where by no text of the corpus the provision stands
 */
export function provisionPage(
  asked: Asking,
  key: string,
  anchor: string,
  normAt: (passage: Passage) => string | undefined = () => undefined,
  byPackAlone?: Norm,
): string {
  const sides = sidesOf(asked, key, anchor)
  const standing = languagesOn(asked.corpus, key, asked.on)
  const first = sides.find(({ texts }) => texts.length > 0) as Side
  const asking: Asking = { ...asked, language: first.language }
  const { corpus, tongue, on, given, chosen } = asking
  const shown = nearest(first.standing) as Passage
  const title = citedAs(shown, tongue)
  const norm = normAt(shown)
  const act = [corpus.build.name, 'acts', key]
  const parts = [...act, anchor]
  const texts = sides.flatMap(({ standing }) => nearest(standing) ?? [])
  return lawShell({
    tongue,
    site: asking.site,
    title,
    path: lawAddress(parts, { on: given, language: chosen }),
    ...headed(identityHead(asking, parts, sides.map(textOf), shown)),
    main: html`${trail(asking, [[shown.act.title, lawAddress(act, along(asking)), first.language]])}
<div class="intro">
${shown.within.length === 0 ? '' : html`<p class="within" lang="${first.language}">${shown.within.join(' · ')}</p>`}
<h1 lang="${first.language}">${title}</h1>
<p class="of-day">${sayLaw('day', tongue, { day: dayInWords(on, tongue) })}</p>
${dayForm(asking, lawAddress(parts))}
${norm === undefined ? '' : html`<p class="to-norm"><a href="${norm}">${sayLaw('norm.of-article', tongue)}</a></p>`}
</div>
${byPackAlone === undefined ? '' : packAlone(byPackAlone, asking, norm)}
<article class="sides${sideBySide(sides)}" aria-label="${sayLaw('texts', tongue)}">
${sides.map((side, index) => sideOf(side, asking, standing, index === 0))}</article>
${identifierLine(asking, textOf(first), shown)}
${unofficial(texts, tongue)}
${versionsNav(first, asking, parts)}
${historyOf(first, asking, parts)}
${otherHistories(sides, asking, parts)}
${replacedActs(shown, asking)}
${neighbours(shown, asking, act)}
${colophon(asking, given === undefined ? lawAddress(parts, { ...along(asking), on }) : undefined)}`,
  })
}

function textOf({ language, texts, standing }: Side): ShownText {
  const title = nearest(standing)
  const { now } = standing
  return {
    language,
    title: title === undefined ? '' : citedAs(title, isTag(language) ? language : 'en'),
    ...(now === undefined ? {} : { now }),
    all: texts,
  }
}

/** Paragraphs stand in rows where each language has as many, numbered alike: points may stand in another order. */
function sideBySide(sides: readonly Side[]): string {
  if (sides.length < 2) return ''
  const numbers = sides.map(({ standing }) => (standing.now ? linesOf(standing.now).map(numberOf) : []))
  const [first = []] = numbers
  const alike = first.length < MOST_ROWS && numbers.every((own) => own.join('\n') === first.join('\n'))
  return alike ? ' beside in-rows' : ' beside'
}

/** @param stands languages in which the act stands that day */
function sideOf(side: Side, asking: Asking, stands: readonly TextLanguage[], isFirst: boolean): Html {
  const { language, standing } = side
  const { tongue } = asking
  const { now } = standing
  const shown = nearest(standing)
  const caption = shown === undefined ? languageName(language) : captionOf(shown, tongue)
  return html`<section class="side" lang="${language}">
<h2>${caption}</h2>
<div class="held" lang="${tongue}">${stateOf(side, asking, stands)}${now === undefined ? '' : dayNotes(now, asking.on, tongue)}</div>
${
  now === undefined
    ? ''
    : namedLines(linesOf(now), isFirst).map(
        ({
          line,
          id,
        }) => html`<p class="${depthOf(line)}"${id === undefined ? '' : html` id="${id}"`}>${line}</p>
`,
      )
}
${now === undefined || now.notes.length === 0 ? html`<div class="notes-of-editors"></div>` : html`<details class="notes-of-editors"${isNotesAlone(now) ? html` open` : ''}><summary lang="${tongue}">${sayLaw('notes', tongue)}</summary>${now.notes.map((note) => html`<p>${note}</p>`)}</details>`}
</section>
`
}
