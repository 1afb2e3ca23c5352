import type { Accent } from '../desk/setup/site-settings.ts'
import type { Tag } from '../law/law.ts'
import type { Frame } from './pages/frame.ts'

/** How a site that was set up shows itself around a page. */
export interface SiteFrame {
  readonly frame: Frame
  readonly accent: Accent
  /** Code of the country that most of its statements are of. */
  readonly usualCountry?: string
}

/** How the site shows itself at the moment, in any language; nothing on a machine of one's own. */
export type FramesNow = () => Promise<((language: Tag) => SiteFrame) | undefined>
