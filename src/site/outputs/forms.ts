import { html } from 'hono/html'
import { loadOutputs } from '../../catalog.ts'
import { sending } from '../../desk/alerts/words.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { addressesAt } from '../../outputs/addresses.ts'
import { CARD } from '../../outputs/card.ts'
import { claimReviewsOf } from '../../outputs/claim-review/claim-reviews.ts'
import type { Output } from '../../outputs/output.ts'
import type { Way } from '../pages/frame.ts'
import { opinionAddress } from '../public/address.ts'
import { jsonLd } from '../public/head.ts'
import type { OtherForms } from '../public/paper.ts'
import { cardAddress, claimAddress } from './frame.ts'
import { sayShared } from './words.ts'

/** What pages link to of the same in other forms; these are found by their folders when the first page is made. */
export function otherForms(desk: Pick<Desk, 'config'>): () => Promise<OtherForms> {
  let forms: Promise<OtherForms> | undefined
  return () => (forms ??= loadOutputs().then((outputs) => formsOf(desk, linkedIn([...outputs.values()]))))
}

type Linked = Output & Required<Pick<Output, 'link'>>

/** Outputs that pages link to, in their order. */
function linkedIn(outputs: readonly Output[]): Linked[] {
  return outputs
    .filter((output): output is Linked => output.link !== undefined)
    .sort((a, b) => a.link.place - b.link.place)
}

function formsOf(desk: Pick<Desk, 'config'>, outputs: readonly Linked[]): OtherForms {
  const hasLetters = sending(desk) !== undefined
  return {
    head: (language) => html`<link rel="alternate" type="application/atom+xml" href="/${language}/feed.atom">
<link rel="alternate" type="application/rss+xml" href="/${language}/feed.rss">
<link rel="alternate" type="application/feed+json" href="/${language}/feed.json">
`,
    opinionHead({ address = '', desk, name, timeZone }, opinion, language) {
      const { slug, claims } = opinion
      const page = address + opinionAddress(language, slug)
      const first = claims.find(({ questions }) => questions.length > 0)?.n
      const reviews = claimReviewsOf(opinion, {
        language,
        site: name[language],
        addresses: addressesAt(address),
        checkTitle: desk.catalog.checkTitle,
        timeZone,
      })
      return html`
${outputs.map(
  ({
    ending,
    mediaType,
  }) => html`<link rel="alternate" type="${mediaType.split(';')[0]}" href="${opinionAddress(language, slug)}.${ending}">
`,
)}${first === undefined || address === '' ? '' : pictured(address, page, cardAddress(language, slug, first))}${
  reviews.length === 0 ? '' : jsonLd({ '@context': 'https://schema.org', '@graph': reviews })
}`
    },
    ofOpinion: (language, slug) => html`<p class="files">${sayShared('files', language)} ${outputs.map(
      ({ ending, link }, at) =>
        html`${at === 0 ? '' : ', '}<a href="${opinionAddress(language, slug)}.${ending}">${link.name}</a>`,
    )}</p>
`,
    ofClaim: (language, slug, n) =>
      html` <a href="${claimAddress(language, slug, n)}" aria-label="${sayShared('claim.share.full', language, { n })}">${sayShared('claim.share', language)}</a>`,
    follow(path, language) {
      const [, , place = '', id = ''] = path.split('/')
      const letters = { bodies: 'body', people: 'person' }[place]
      return {
        head: html`
<link rel="alternate" type="application/atom+xml" href="${path}/feed.atom">
`,
        line: html`<p class="follow">${sayShared('follow', language)} <a href="${path}/feed.atom">Atom</a>, <a href="${path}/feed.rss">RSS</a>, <a href="${path}/feed.json">JSON</a>${
          hasLetters && letters !== undefined
            ? html`, <a href="/${language}/alerts?${letters}=${id}">${sayShared('letters', language)}</a>`
            : ''
        }</p>`,
      }
    },
    more: (language, there) => ({
      label: sayShared('more', language),
      ways: waysOf(language, there, hasLetters),
    }),
  }
}

/** Where other sites find a picture, and how to show the page in theirs. */
export function pictured(address: string, page: string, card: string): Html {
  return html`<link rel="alternate" type="application/json+oembed" href="${address}/oembed?url=${encodeURIComponent(page)}">
<meta property="og:image" content="${address}${card}">
<meta property="og:image:width" content="${CARD.width}">
<meta property="og:image:height" content="${CARD.height}">
<meta name="twitter:card" content="summary_large_image">
`
}

function waysOf(language: Tag, there: Tag, hasLetters: boolean): Way[] {
  return [
    { to: `/${there}/feed.atom`, words: sayShared('feed', language) },
    ...(hasLetters ? [{ to: `/${there}/alerts`, words: sayShared('letters', language) }] : []),
    { to: `/${there}/record`, words: sayShared('record.title', language) },
    { to: `/${there}/api`, words: sayShared('data', language) },
  ]
}
