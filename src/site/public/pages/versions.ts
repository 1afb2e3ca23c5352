import { html } from 'hono/html'
import type { ChangedPiece, ChangedVersion } from '../../../desk/published/versions.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { nameOfLanguage } from '../../../messages/messages.ts'
import type { PublishedOpinion } from '../../../record/published.ts'
import type { Rendered } from '../../kept/page.ts'
import { type Reworded, rewording } from '../../law/rewording.ts'
import { opinionAddress, versionAddress } from '../address.ts'
import { dayOf } from '../day-of.ts'
import { plainTitleOf, titleOf } from '../opinion-list.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { worded } from '../worded.ts'
import { sayPublic } from '../words.ts'
import { subjectsOf } from './opinion.ts'

/** All versions of an opinion, and what each changed: nothing is corrected in silence. */
export function versionsPage(
  paper: Paper,
  { opinion, changed }: { readonly opinion: PublishedOpinion; readonly changed: readonly ChangedVersion[] },
  language: Tag,
): Rendered {
  const { slug, versions, languages } = opinion
  const main = html`<article class="versions">
<header class="head"><p class="up"><a href="${opinionAddress(language, slug)}">${titleOf(opinion, language)}</a></p>
<h1>${sayPublic('versions', language)}</h1>
<p class="lede">${sayPublic('versions.lede', language)}</p></header>
${versions.toReversed().map(({ version, at, note }) => {
  const what = changed.find((one) => one.version === version)
  return html`<section id="version-${version}"><h2><a href="${versionAddress(language, slug, version)}">${sayPublic('version', language, { version })}</a>, <time datetime="${at}">${dayOf(at, paper, language)}</time></h2>
${note ? html`<p class="reason">${worded(note, language, languages)}</p>` : html`<p>${sayPublic('version.first', language)}</p>`}
${what ? differences(what, language) : ''}</section>
`
})}</article>`
  const title = `${sayPublic('versions', language)}: ${plainTitleOf(opinion, language)}`
  return {
    html: publicPage(paper, { language, title, path: (tag) => versionAddress(tag, slug), main }),
    standsOn: subjectsOf(opinion),
  }
}

function differences({ pieces, dropped, asked }: ChangedVersion, language: Tag): Html {
  return html`${dropped.length === 0 ? '' : html`<p>${sayPublic('version.dropped', language, { ids: dropped.join(', '), count: dropped.length })}</p>`}
${asked.length === 0 ? '' : html`<p>${sayPublic('version.asked', language, { ids: asked.join(', '), count: asked.length })}</p>`}
${pieces.map(
  (
    piece,
  ) => html`<div class="changed"><h3>${nameOf(piece.piece, language)} (${nameOfLanguage(piece.language, language)})</h3>
${change(piece, language)}</div>
`,
)}`
}

function nameOf(piece: string, language: Tag): string {
  const [kind = '', id] = piece.split('/')
  switch (kind) {
    case 'question':
      return sayPublic('piece.question', language, { id: id ?? '' })
    case 'comment':
      return sayPublic('piece.comment', language, { id: id ?? '' })
    case 'summary':
    case 'introduction':
    case 'conclusion':
      return sayPublic(`piece.${kind}`, language)
    default:
      return sayPublic('piece.title', language)
  }
}

/** What was taken away and what was added, in words of their own for those who do not see lines through letters. */
function change({ before, after, language: own }: ChangedPiece, language: Tag): Html {
  return html`<div lang="${own}">${rewording(before, after).map((part) => paragraph(part, language))}</div>`
}

function paragraph(part: Reworded, language: Tag): Html {
  if ('kept' in part)
    return html`<p class="kept" lang="${language}">${sayPublic('version.kept', language, { count: part.kept })}</p>`
  return html`<p>${part.runs.map(({ kind, words }) => {
    if (kind === 'same') return words
    const told = sayPublic(kind === 'added' ? 'version.added' : 'version.removed', language)
    const unseen = html`<span class="unseen" lang="${language}">${told} </span>`
    return kind === 'added' ? html`<ins>${unseen}${words}</ins>` : html`<del>${unseen}${words}</del>`
  })}</p>`
}
