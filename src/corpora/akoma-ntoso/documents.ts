import type { Fault } from '../../law/corpus/act.ts'
import type { Draft } from './draft.ts'
import { DOCUMENTS, SKIPPED, UNITS } from './elements.ts'
import { type Metadata, metadataReader } from './metadata.ts'
import { TextReader } from './text-reader.ts'
import { readXml } from './xml.ts'

/** One document of a file: a text of an act. */
export interface AknDocument {
  /** Its element: `act`, `doc`, `bill`. */
  readonly kind: string
  /** `originalVersion`, `singleVersion`, `multipleVersions`; absent where the document does not say. */
  readonly contains: string | undefined
  readonly metadata: Metadata
  readonly title: string | undefined
  /** Temporal groups of the whole text. */
  readonly outer: readonly string[]
  readonly drafts: readonly Draft[]
}

/** What a file holds; `fault` where it is broken, and then what was whole before the break. */
export interface AknFile {
  /** Whether it is of this vocabulary at all. */
  readonly isAkn: boolean
  readonly documents: readonly AknDocument[]
  readonly fault?: Fault
}

/**
 * Reads the documents of a file. In a collection each component is one; documents attached to another are its annexes.
 * @param metadataOnly stops behind the metadata of the first document
 */
export function readDocuments(text: string, metadataOnly = false): AknFile {
  const documents: AknDocument[] = []
  const unit = unitOf(text)
  const names: string[] = []
  let isAkn = false
  let current: Current | undefined
  let isDone = false

  function finish({ kind, contains, meta, reader }: Current): void {
    const { drafts } = reader
    documents.push({
      kind,
      contains,
      metadata: meta.metadata,
      title: reader.title,
      outer: reader.outer,
      drafts,
    })
  }

  const fault = readXml(text, {
    done: () => isDone,
    open(name, attribute) {
      const above = names.at(-1)
      names.push(name)
      if (names.length === 1) {
        isAkn = name === 'akomaNtoso'
        isDone = !isAkn
      }
      if (isDone) return
      const opens = DOCUMENTS.has(name) && (above === 'akomaNtoso' || above === 'component')
      if (opens && name !== 'documentCollection') {
        current = {
          kind: name,
          contains: attribute('contains'),
          depth: names.length,
          meta: metadataReader(),
          reader: new TextReader(unit, attribute('contains') === 'multipleVersions' ? 'wId' : 'eId'),
          skipped: 0,
          isMeta: false,
        }
        current.reader.open(name, attribute)
        return
      }
      if (!current) return
      if (current.skipped === 0 && SKIPPED.has(name)) {
        current.skipped = names.length
        current.isMeta = name === 'meta' && names.length === current.depth + 1
      }
      if (current.skipped === 0) current.reader.open(name, attribute)
      else if (current.isMeta) current.meta.open(name, attribute)
    },
    text(piece) {
      if (!current) return
      if (current.skipped === 0) current.reader.text(piece)
      else if (current.isMeta) current.meta.text(piece)
    },
    close() {
      const depth = names.length
      const name = names.pop() as string
      if (!current) return
      if (current.skipped === 0) current.reader.close()
      else if (current.isMeta) current.meta.close(name)
      const isEnd = depth === current.depth
      if (depth === current.skipped) {
        if (metadataOnly && current.isMeta) isDone = true
        current.skipped = 0
      }
      if (isEnd || isDone) {
        finish(current)
        current = undefined
      }
    },
  })
  return { isAkn, documents, ...(fault !== undefined && { fault }) }
}

interface Current {
  readonly kind: string
  readonly contains: string | undefined
  readonly depth: number
  readonly meta: ReturnType<typeof metadataReader>
  readonly reader: TextReader
  /** Depth of the element that is passed over, or 0. */
  skipped: number
  isMeta: boolean
}

/** The element that is a provision: the first of the usual ones that the text has. */
function unitOf(text: string): string {
  const found = UNITS.find((name) => new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>/]`, 'u').test(text))
  return found ?? (UNITS[0] as string)
}
