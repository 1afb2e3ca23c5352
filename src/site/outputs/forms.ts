import { html } from 'hono/html'
import { sending } from '../../desk/alerts/words.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Html } from '../../exports/html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { addressesAt } from '../../outputs/addresses.ts'
import { CARD } from '../../outputs/card.ts'
import { claimReviewsOf } from '../../outputs/claim-review/claim-reviews.ts'
import { opinionAddress } from '../public/address.ts'
import { jsonLd } from '../public/head.ts'
import type { OtherForms } from '../public/paper.ts'
import { cardAddress, claimAddress } from './frame.ts'
import { sayShared } from './words.ts'

/** Files that people save; programs find the others by the head of the page. */
const FILES = [
  ['pdf', 'PDF'],
  ['docx', 'DOCX'],
  ['md', 'Markdown'],
  ['json', 'JSON'],
  ['annotations.jsonld', 'Web Annotation'],
] as const

/** What pages link to of the same in other forms. */
export function otherForms(desk: Pick<Desk, 'config'>): OtherForms {
  const hasLetters = sending(desk) !== undefined
  return {
    head: (language) => html`<link rel="alternate" type="application/atom+xml" href="/${language}/feed.atom">
<link rel="alternate" type="application/rss+xml" href="/${language}/feed.rss">
<link rel="alternate" type="application/feed+json" href="/${language}/feed.json">
`,
    opinionHead({ address = '', name }, opinion, language) {
      const { slug, claims } = opinion
      const page = address + opinionAddress(language, slug)
      const first = claims.find(({ questions }) => questions.length > 0)?.n
      const reviews = claimReviewsOf(opinion, {
        language,
        site: name[language],
        addresses: addressesAt(address),
      })
      return html`
<link rel="alternate" type="application/json" href="${opinionAddress(language, slug)}.json">
<link rel="alternate" type="application/pdf" href="${opinionAddress(language, slug)}.pdf">
${first === undefined || address === '' ? '' : pictured(address, page, cardAddress(language, slug, first))}${
  reviews.length === 0 ? '' : jsonLd({ '@context': 'https://schema.org', '@graph': reviews })
}`
    },
    ofOpinion: (language, slug) => html`<p class="files">${sayShared('files', language)} ${FILES.map(
      ([ending, name], at) =>
        html`${at === 0 ? '' : ', '}<a href="${opinionAddress(language, slug)}.${ending}">${name}</a>`,
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
    foot: (language) => html`<nav aria-label="${sayShared('more', language)}"><ul class="languages">
${links(language, hasLetters)}</ul></nav>
`,
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

function links(language: Tag, hasLetters: boolean): Html {
  const all = [
    [`/${language}/feed.atom`, sayShared('feed', language)],
    ...(hasLetters ? [[`/${language}/alerts`, sayShared('letters', language)]] : []),
    [`/${language}/record`, sayShared('record.title', language)],
    [`/${language}/api`, sayShared('data', language)],
  ]
  return html`${all.map(
    ([to, words]) => html`<li><a href="${to}">${words}</a></li>
`,
  )}`
}
