import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pageStyle } from '../exports/html/style.ts'
import { accentSheet } from './accent.ts'
import { fontFile, fontRules } from './fonts.ts'

/** A file that pages refer to. */
export interface Asset {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

const assets = new Map<string, Asset>()

/** An asset by its path, made once. */
export function asset(path: string): Asset | undefined {
  const accent = accentSheet(path)
  // Not kept: there are as many as there are colours.
  if (accent !== undefined) return { body: accent, mediaType: 'text/css; charset=utf-8' }
  const made = assets.get(path) ?? make(path)
  if (made) assets.set(path, made)
  return made
}

/** An asset's path with its hash, so that it may be kept for ever and is asked for anew once it has changed. */
export function addressOf(path: string): string {
  const made = asset(path)
  const hash = made ? createHash('sha256').update(made.body).digest('hex').slice(0, 12) : ''
  return `${path}?${hash}`
}

function make(path: string): Asset | undefined {
  if (path === '/assets/page.css') {
    return {
      body: [fontRules(), pageStyle(), own('site.css')].join('\n'),
      mediaType: 'text/css; charset=utf-8',
    }
  }
  if (path === '/assets/staff.css')
    return {
      body: own('staff/shared.css') + own('staff/staff.css'),
      mediaType: 'text/css; charset=utf-8',
    }
  if (path === '/assets/public.css')
    return {
      body: own('frame.css') + own('public/public.css') + own('outputs/shared.css'),
      mediaType: 'text/css; charset=utf-8',
    }
  if (path === '/assets/desk.css') return { body: own('desk/desk.css'), mediaType: 'text/css; charset=utf-8' }
  if (path === '/assets/quote.js')
    return { body: own('islands/quote.js'), mediaType: 'text/javascript; charset=utf-8' }
  if (path === '/assets/embed.css')
    return { body: own('outputs/embed.css'), mediaType: 'text/css; charset=utf-8' }
  if (path === '/assets/frame.css') return { body: own('frame.css'), mediaType: 'text/css; charset=utf-8' }
  if (path === '/assets/law.css') return { body: own('law.css'), mediaType: 'text/css; charset=utf-8' }
  if (path === '/assets/passkey.js')
    return { body: own('islands/passkey.js'), mediaType: 'text/javascript; charset=utf-8' }
  if (path === '/assets/reader.js')
    return { body: own('islands/reader.js'), mediaType: 'text/javascript; charset=utf-8' }
  if (path === '/assets/copy.js')
    return { body: own('islands/copy.js'), mediaType: 'text/javascript; charset=utf-8' }
  if (path === '/assets/icon.svg') return { body: own('icon.svg'), mediaType: 'image/svg+xml' }
  if (!path.startsWith('/fonts/')) return undefined
  const font = fontFile(path.slice('/fonts/'.length))
  return font && { body: font, mediaType: 'font/woff2' }
}

function own(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}
