import type { Hono } from 'hono'
import type { Desk } from '../desk/desk.ts'
import { alertPages } from './alerts/alert-pages.ts'
import { apiPages } from './api/api-pages.ts'
import { deskPages } from './desk/desk-pages.ts'
import { frontFor, putFront } from './kept/front.ts'
import { openKeptPages } from './kept/kept-pages.ts'
import { otherForms } from './outputs/forms.ts'
import { outputPages } from './outputs/output-pages.ts'
import { frameOf } from './public/frame.ts'
import { paperOf } from './public/paper.ts'
import { publicPages } from './public/public-pages.ts'
import { type SetUp, setUpPages } from './setup/set-up.ts'
import type { FramesNow } from './site-frame.ts'
import { staffPages } from './staff/staff-pages.ts'

/** What areas need of the site besides the desk. */
export interface AreaOptions {
  /** Folder of the corpora of law that stand ready. */
  readonly corpora?: string | undefined
  /** Names by which the site may be asked for. */
  readonly hostnames: readonly string[]
}

/**
 * Mounts the pages that a site with a desk has besides. The first that answers a path has it; `staffPages` stands before all
 * that begin with `/desk`, since it finds out who is signed in.
 */
export function mountAreas(site: Hono, desk: Desk, { corpora, hostnames }: AreaOptions): void {
  const kept = openKeptPages(desk)
  putFront(site, frontFor(kept, hostnames))
  site.route('/', staffPages(desk))
  site.route('/', deskPages(desk))
  // Before the pages, whose names end where those of files go on.
  const options = { corpora, forms: otherForms(desk) }
  site.route('/', outputPages(desk, kept, options))
  site.route('/', apiPages(desk, kept, options))
  site.route('/', alertPages(desk, options))
  site.route('/', publicPages(desk, kept, options))
}

/** What the site puts around pages that are not of an area. */
export function framesFor(desk: Desk, { corpora }: Pick<AreaOptions, 'corpora'>): FramesNow {
  const options = { corpora, forms: otherForms(desk) }
  return async () => {
    const paper = await paperOf(desk, options)
    const { accent, usualCountry } = paper
    // A site that has not been set up has no colour of its own.
    const usual = usualCountry === undefined ? {} : { usualCountry }
    return accent && ((language) => ({ frame: frameOf(paper, language), accent, ...usual }))
  }
}

/** Mounts the page on which a new site is set up. */
export function mountSetUp(site: Hono, setUp: SetUp): void {
  site.route('/', setUpPages(setUp))
}
