import { beginning } from '../beginning.ts'

/** Lines `Name: value`, of which later ones of the same name may go on behind white space. */
const HEADER_LINE = /^[a-z][a-z\d-]*:[ \t]/iu
const LONGEST_HEADER = 65_536

/**
 * The name of a format that is letters all the same, so that it would pass for text: its signs would be read as words, and
 * words that it encodes as none.
 * @param text the decoded file
 */
export function otherFormat(bytes: Uint8Array, text: string): string | undefined {
  const start = beginning(bytes)
  if (start.startsWith('{\\rtf')) return 'RTF'
  if (/^<(?:\?xml\s|rss\s+version=|feed\s+xmlns=)/u.test(start)) return 'XML'
  if (isJson(text.trimStart())) return 'JSON'
  return mailFormat(text)
}

/** One value, or one on each line. */
function isJson(text: string): boolean {
  if (!/^[[{]/u.test(text)) return false
  const lineEnd = text.indexOf('\n')
  return isValue(text) || (lineEnd > 0 && isValue(text.slice(0, lineEnd)))
}

function isValue(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    // A line in brackets may be a note in a text: “[1]”.
    return !Array.isArray(value) || value.some((one) => typeof one === 'object')
  } catch {
    return false
  }
}

/** A mail, or a page that a browser saved with its pictures as one: both tell by what rules their words are encoded. */
function mailFormat(text: string): string | undefined {
  if (!HEADER_LINE.test(text)) return undefined
  const head = text.slice(0, LONGEST_HEADER).split(/\r?\n[ \t]*\r?\n/u, 1)[0] as string
  if (!/^mime-version:/imu.test(head)) return undefined
  return /^(?:snapshot-content-location:|content-type:[ \t]*multipart\/related)/imu.test(head)
    ? 'MHTML'
    : 'EML'
}
