import { html } from 'hono/html'
import { inLanguage } from '../../../desk/checked-words.ts'
import type { WholeOpinion } from '../../../desk/opinions/find-opinions.ts'
import { isAgreed } from '../../../desk/opinions/review-opinion.ts'
import type { Member } from '../../../desk/staff/member.ts'
import type { Tag } from '../../../law/law.ts'
import { nameOfLanguage } from '../../../messages/messages.ts'
import type { InLanguages } from '../../../record/facts/values.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { memberOf, type StaffContext } from '../../staff/session.ts'
import { sayDesk } from '../words.ts'
import { opinionHead, type Told, titleOfOpinion } from './opinion-head.ts'
import { missingWords } from './opinion-list.ts'
import {
  bylineForm,
  correctForm,
  publishForms,
  requestForm,
  reviewForm,
  reviewWords,
  withdrawForm,
} from './publishing-forms.ts'

/** What the page on review and publication shows. */
export interface PublishingState extends Told {
  readonly whole: WholeOpinion
  readonly reviewers: readonly Member[]
  /** Languages in which it would be published now. */
  readonly languages: readonly Tag[]
  readonly byline: InLanguages
  readonly typed?: Readonly<Record<string, string>>
}

/** Review, publication, correction, withdrawal: all that decides what the public reads. */
export function publishingPage(context: StaffContext, state: PublishingState): string {
  const language = context.get('language')
  const { whole, languages } = state
  const { opinion, names } = whole
  const isOut = opinion.versions.length > 0
  return deskPage(context, {
    title: `${titleOfOpinion(opinion, language).text} — ${sayDesk('publishing', language)}`,
    style: '/assets/desk.css',
    main: html`${opinionHead(context, opinion, names, 'publishing', state)}
${
  opinion.withdrawn
    ? html`<p class="notice">${sayDesk('is-withdrawn', language)} ${inLanguage(opinion.withdrawn.reason, language)}</p>`
    : html`<div class="steps">
<section><h2>${sayDesk('step.review', language)}</h2>
${reviewWords(context, opinion, names)}
${requestForm(context, state)}
${opinion.review && opinion.author !== memberOf(context).id ? reviewForm(context, state) : ''}
</section>
<section><h2>${sayDesk('step.complete', language)}</h2>
<p>${missingWords(opinion, language)}</p>
<p>${sayDesk('published-in', language, { languages: languages.map((tag) => nameOfLanguage(tag, language)).join(', ') })}</p>
<p class="hint">${sayDesk('published-in.hint', language)}</p>
${bylineForm(context, state)}
</section>
<section><h2>${sayDesk(isOut ? 'step.correct' : 'step.publish', language)}</h2>
${isAgreed(opinion) ? '' : html`<p>${sayDesk('not-agreed', language)}</p>`}
${isOut ? correctForm(context, state) : publishForms(context, state)}
</section>
${isOut ? withdrawForm(context, state) : ''}
</div>`
}
${
  isOut
    ? html`<section><h2>${sayDesk('versions', language)}</h2><ol class="plain">${opinion.versions.map(
        ({ version, note }) =>
          html`<li><a href="/${language}/opinions/${opinion.slug}/versions/${version}">${sayDesk('status.version', language, { n: version })}</a>${note === undefined ? '' : `: ${inLanguage(note, language)}`}</li>`,
      )}</ol></section>`
    : ''
}`,
  })
}
