import { SaxesParser } from 'saxes'
import type { Fault } from '../../law/corpus/act.ts'
import { type FaultCode, fault } from '../fault.ts'
import type { FileText } from '../file-text.ts'

/** Elements within each other; a law has some twenty. */
const DEEPEST = 200
/** Characters that are parsed at a time. */
const PIECE = 65_536

/** What a document is made of. The names of elements of other vocabularies are empty. */
export interface XmlEvents {
  open(name: string, attribute: (name: string) => string | undefined): void
  text(text: string): void
  close(name: string): void
  /** Whether no more has to be read. */
  readonly done?: () => boolean
}

/** Akoma Ntoso 3.0, its drafts that differ in the end of the name only, and the German profile under a name of its own. */
const VOCABULARY =
  /^http:\/\/(?:docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0|Inhaltsdaten\.LegalDocML\.de\/)/u

/** Stops the parser. */
class Stop extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.code)
    this.fault = fault
  }
}

/** Bytes as text, by their mark or by the encoding that the document names. */
export function decodeXml(bytes: Uint8Array): FileText {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const isWide = start.startsWith('ÿþ') ? 'utf-16le' : start.startsWith('þÿ') ? 'utf-16be' : undefined
  const named = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1]
  const encoding = isWide ?? named ?? 'utf-8'
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return { fault: fault('not-encoding', { encoding: encoding.slice(0, 40) }) }
  }
}

/**
 * Reads XML. Entities are never expanded: the parser knows the five of XML itself, any other is an error, and a document
 * that declares its own is refused.
 * @returns what is wrong, with line and column, where it is not well-formed
 */
export function readXml(text: string, events: XmlEvents): Fault | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true })
  let depth = 0
  const refuse = (code: FaultCode, values: Fault['values'] = {}): never => {
    throw new Stop(fault(code, { line: parser.line, ...values }))
  }
  parser.on('error', ({ message }) => {
    const { column } = parser
    const reason = message.replace(/^\d+:\d+: /u, '')
    const [, unclosed] = /^unclosed tag: (\S+)/u.exec(reason) ?? []
    const [, unopened] = /^unmatched closing tag: (\S+?)\.?$/u.exec(reason) ?? []
    if (unclosed !== undefined) refuse('xml-unclosed', { column, tag: unclosed })
    if (unopened !== undefined) refuse('xml-unopened', { column, tag: unopened })
    refuse('xml', { column, reason })
  })
  parser.on('doctype', (declared) => {
    if (/\[|<!ENTITY/u.test(declared)) refuse('xml-entities')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1
    if (depth > DEEPEST) refuse('xml-deep', { most: DEEPEST })
    if (depth === 1 && local === 'akomaNtoso' && !VOCABULARY.test(uri))
      refuse('xml-vocabulary', { uri: uri.slice(0, 100) })
    const name = VOCABULARY.test(uri) ? local : ''
    events.open(name, (wanted) => attributes[wanted]?.value)
  })
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1
    events.close(VOCABULARY.test(uri) ? local : '')
  })
  parser.on('text', (piece) => events.text(piece))
  parser.on('cdata', (piece) => events.text(piece))
  try {
    for (let at = 0; at < text.length; at += PIECE) {
      parser.write(text.slice(at, at + PIECE))
      if (events.done?.()) return undefined
    }
    parser.close()
    return undefined
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return error.fault
  }
}
