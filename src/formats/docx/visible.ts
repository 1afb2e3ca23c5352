import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
/** Half points by which a digit is raised when it is meant as a raised one. */
const RAISED = 4
const RAISED_MARK =
  '<w:vertAlign xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:val="superscript"/>'

/** Names of styles whose text is hidden, or shown although a style below hides it. */
export type HiddenStyles = ReadonlySet<string>

interface Cut {
  readonly from: number
  readonly to: number
  readonly instead: string
}

/** A run of text under way; a frame inside it has runs of its own. */
interface Run {
  readonly from: number
  /** The name of its paragraph's style. */
  readonly paragraph: string | undefined
  style?: string
  isHidden?: boolean
  raised?: Cut
  hasHeight?: boolean
  text: string
}

/**
 * A part of a Word document without the text that Word doesn't show, and with digits that are raised by hand marked as
 * raised ones: the library that reads documents looks at neither. What is no XML stays as it is.
 */
export function visibleText(xml: string, hiddenStyles: HiddenStyles): string {
  const cuts: Cut[] = []
  const runs: Run[] = []
  const paragraphs: (string | undefined)[] = []
  const path: string[] = []
  const isXml = walk(xml, {
    open(name, value, from, to) {
      path.push(name)
      if (name === 'p') paragraphs.push(undefined)
      if (name === 'pStyle' && paragraphs.length > 0) paragraphs[paragraphs.length - 1] = value
      if (name === 'r') runs.push({ from, paragraph: paragraphs.at(-1), text: '' })
      const run = runs.at(-1)
      if (!run || path.at(-2) !== 'rPr' || path.at(-3) !== 'r') return
      if (name === 'rStyle' && value !== undefined) run.style = value
      if (name === 'vanish') run.isHidden = isOn(value)
      if (name === 'vertAlign') run.hasHeight = true
      if (name === 'position' && Number(value) >= RAISED) run.raised = { from, to, instead: RAISED_MARK }
    },
    text(text) {
      const run = path.at(-1) === 't' ? runs.at(-1) : undefined
      if (run) run.text += text
    },
    close(name, to) {
      path.pop()
      if (name === 'p') paragraphs.pop()
      const run = name === 'r' ? runs.pop() : undefined
      if (!run) return
      const isHidden =
        run.isHidden ?? [run.style, run.paragraph].some((style) => hiddenStyles.has(style ?? ''))
      if (isHidden) cuts.push({ from: run.from, to, instead: '' })
      else if (run.raised && !run.hasHeight && /^\d{1,3}$/u.test(run.text)) cuts.push(run.raised)
    },
  })
  return isXml ? withoutCuts(xml, cuts) : xml
}

/** The styles of a document that hide text, by themselves or by the style they are based on. */
export function hiddenStylesOf(xml: string): HiddenStyles {
  const own = new Map<string, boolean>()
  const bases = new Map<string, string>()
  const path: string[] = []
  let style: string | undefined
  walk(xml, {
    open(name, value, _from, _to, id) {
      path.push(name)
      if (name === 'style') style = id
      if (style === undefined) return
      if (name === 'basedOn' && value !== undefined) bases.set(style, value)
      if (name === 'vanish' && path.at(-2) === 'rPr' && path.at(-3) === 'style') own.set(style, isOn(value))
    },
    close(name) {
      path.pop()
      if (name === 'style') style = undefined
    },
  })
  const isHidden = (name: string): boolean => {
    let at: string | undefined = name
    for (let level = 0; at !== undefined && level < 20; level += 1) {
      const said = own.get(at)
      if (said !== undefined) return said
      at = bases.get(at)
    }
    return false
  }
  return new Set([...own.keys(), ...bases.keys()].filter(isHidden))
}

interface Events {
  open(name: string, value: string | undefined, from: number, to: number, styleId: string | undefined): void
  text?(text: string): void
  close(name: string, to: number): void
}

/**
 * The elements of a part by their names in Word's vocabulary, others without a name, with the places of their tags.
 * False where it is no XML.
 */
function walk(xml: string, events: Events): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let isXml = true
  parser.on('error', () => {
    isXml = false
  })
  const nameOf = ({ uri, local }: SaxesTagNS): string => (WORD.has(uri) ? local : '')
  parser.on('opentag', (tag) => {
    const said = new Map(Object.values(tag.attributes).map((one: SaxesAttributeNS) => [one.local, one.value]))
    const to = parser.position
    events.open(nameOf(tag), said.get('val'), xml.lastIndexOf('<', to - 1), to, said.get('styleId'))
  })
  parser.on('text', (text) => events.text?.(text))
  parser.on('closetag', (tag) => events.close(nameOf(tag), parser.position))
  parser.write(xml).close()
  return isXml
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/u.test(value)
}

function withoutCuts(xml: string, cuts: readonly Cut[]): string {
  let kept = ''
  let at = 0
  for (const { from, to, instead } of cuts.toSorted((one, other) => one.from - other.from)) {
    // Inside a run that went as a whole.
    if (from < at) continue
    kept += xml.slice(at, from) + instead
    at = to
  }
  return kept + xml.slice(at)
}
