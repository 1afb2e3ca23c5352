import type { Hono } from 'hono'
import { madeFolder } from '../../config.ts'
import type { Desk } from '../../desk/desk.ts'
import { USUAL_ACCENT } from '../../desk/setup/site-settings.ts'
import type { Tag } from '../../law/law.ts'
import { cardPicture } from '../../outputs/card.ts'
import { type Made, openMade } from '../../outputs/pdf/typesetting/made.ts'
import { HEADERS } from '../headers.ts'
import type { KeptPages } from '../kept/kept-pages.ts'
import type { Rendered } from '../kept/page.ts'
import { LANGUAGE } from '../language.ts'
import { subjectsOf } from '../public/pages/opinion.ts'
import { type Paper, type PaperOptions, paperOf } from '../public/paper.ts'
import { originOf } from './addresses.ts'
import { answerOutput, OPEN } from './answer.ts'
import { claimPage } from './claim-page.ts'
import { embedPage } from './embed-page.ts'
import { findClaim, questionsOf, quoteOf, type ShownClaim, saidIn } from './shown-claim.ts'

const NUMBER = '[1-9][0-9]{0,5}'
/** Any site may frame these pages, and only these; they run nothing. */
const FRAMED = {
  'content-security-policy': (HEADERS['content-security-policy'] as string)
    .replace("script-src 'self'; ", '')
    .replace("form-action 'self'", "form-action 'none'")
    .replace("frame-ancestors 'none'", 'frame-ancestors *'),
  'cross-origin-opener-policy': 'unsafe-none',
  'cross-origin-resource-policy': 'cross-origin',
}

/** Makes what is shown of a claim. */
type Show = (paper: Paper, shown: ShownClaim, language: Tag, origin: string) => Omit<Rendered, 'standsOn'>

/** What other sites show of a claim: a page for a frame, a picture, and the page that gives both. */
export function addEmbeds(site: Hono, desk: Desk, pages: KeptPages, options: PaperOptions): void {
  const made = openMade(madeFolder(desk.config))
  const show = (path: string, render: Show): void => {
    site.get(path, async (context, next) => {
      const { language, slug, n } = context.req.param() as { language: Tag; slug: string; n: string }
      const answer = await answerOutput(context, pages, desk.config.address, async () => {
        const paper = await paperOf(desk, options)
        if (!paper.languages.includes(language)) return undefined
        const shown = await findClaim(desk, slug, Number.parseInt(n, 10))
        return (
          shown && {
            ...render(paper, shown, language, originOf(paper, context)),
            standsOn: subjectsOf(shown.opinion),
          }
        )
      })
      return answer ?? next()
    })
  }

  show(`/embed/${LANGUAGE}/:slug/:n{${NUMBER}}`, (paper, shown, language) => ({
    html: embedPage(paper, shown, language),
    headers: FRAMED,
  }))
  show(`/${LANGUAGE}/opinions/:slug/claims/:n{${NUMBER}}`, (paper, shown, language, origin) => ({
    html: claimPage(paper, shown, language, origin),
  }))
  show(`/cards/${LANGUAGE}/:slug/:n{${NUMBER}\\.png}`, (paper, shown, language, origin) => ({
    html: () => picture(paper, shown, language, new URL(origin).host, made),
    mediaType: 'image/png',
    headers: OPEN,
  }))
}

function picture(
  { name, accent = USUAL_ACCENT }: Paper,
  shown: ShownClaim,
  language: Tag,
  where: string,
  made: Made,
): Promise<Uint8Array> {
  const { opinion } = shown
  const quote = quoteOf(shown, language)
  const card = {
    language,
    site: name[language],
    accent: accent.light,
    quote: quote.text,
    own: quote.language,
    question: questionsOf(shown, language)[0]?.text ?? '',
    said: saidIn(opinion.statement, language),
    where,
  }
  return cardPicture(card, made)
}
