import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import { say } from '../../messages/messages.ts'
import { addressOf } from '../assets.ts'
import { shell } from '../pages/shell.ts'
import { deskNav } from './nav.ts'
import type { StaffContext } from './session.ts'
import { sayStaff } from './words.ts'

/** What a page of the staff is made of. */
export interface DeskPage {
  readonly title: string
  readonly main: Html
  /** A style sheet besides those of all pages of the staff. */
  readonly style?: string
  /** Where it can be asked for again, in another language; by default its own address where it was not sent a form. */
  readonly path?: string
  /** A script that makes something easier; the page works without. */
  readonly island?: string
}

/** A whole page of the staff: the site's masthead, the places of the desk, and what the page is about. */
export function deskPage(context: StaffContext, { title, main, style, path, island }: DeskPage): string {
  const language = context.get('language')
  const site = context.get('site')
  return shell({
    language,
    title: `${title} — ${site?.name[language] ?? say('page.name', language)}`,
    // Only a page that can be asked for again can be shown in another language at once.
    path: path ?? (context.req.method === 'GET' ? new URL(context.req.url).pathname : '/desk'),
    style: ['/assets/staff.css', ...(style === undefined ? [] : [style])],
    ...(site ? { siteName: site.name[language], accent: site.accent } : {}),
    ...(island === undefined
      ? {}
      : { head: html`<script type="module" src="${addressOf(island)}"></script>` }),
    beneath: deskNav(context),
    footer: sayStaff('footer', language),
    main,
  })
}
