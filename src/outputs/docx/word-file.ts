import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { Block, Document as Opinion, Run } from '../document.ts'
import { childrenOf } from './children.ts'
import { STYLES } from './styles.ts'

const BULLETS = 'bullets'
const NUMBERS = 'numbers'
const INDENT = 400
const LEVELS = 9
const HEADINGS = { 2: 'Heading2', 3: 'Heading3', 4: 'Heading4', 5: 'Heading5' } as const

type Notes = Record<string, { children: Paragraph[] }>
/** How a block stands within another. */
interface Place {
  readonly language: Tag
  readonly quoted?: true
  readonly list?: { readonly reference: string; readonly level: number; readonly instance: number }
}

/** A document as a file of Office Open XML. */
export async function wordFile(opinion: Opinion): Promise<Uint8Array<ArrayBuffer>> {
  const notes: Notes = {}
  let lists = 0
  const { title, language, author, summary, site, blocks } = opinion
  const children = [
    new Paragraph({
      heading: 'Title',
      children: childrenOf([{ text: title.text, language: title.language }], language),
    }),
    ...blocks.flatMap((block) => paragraphs(block, { language })),
  ]
  const file = new Document({
    title: title.text,
    creator: author,
    lastModifiedBy: author,
    description: summary,
    subject: site,
    styles: STYLES,
    numbering: {
      config: [
        { reference: BULLETS, levels: levels(LevelFormat.BULLET, () => '–') },
        { reference: NUMBERS, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
      ],
    },
    footnotes: notes,
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(file))

  function paragraphs(block: Block, before: Place): Paragraph[] {
    const place = block.language === undefined ? before : { ...before, language: block.language }
    const set = (runs: readonly Run[], style?: string): Paragraph[] => [paragraph(runs, place, style)]
    switch (block.kind) {
      case 'heading':
        return set(block.runs, HEADINGS[block.level])
      case 'paragraph':
        return set(block.runs, block.role)
      case 'list': {
        const list = {
          reference: block.ordered ? NUMBERS : BULLETS,
          level: Math.min((place.list?.level ?? -1) + 1, LEVELS - 1),
          instance: ++lists,
        }
        return block.items.flatMap((item) =>
          item.flatMap((one, at) => paragraphs(one, at === 0 ? { ...place, list } : { ...place })),
        )
      }
      case 'quote':
        return block.blocks.flatMap((one) => paragraphs(one, { ...place, quoted: true }))
      case 'code':
        return set([{ text: block.text, code: true }])
      case 'rule':
        return [new Paragraph({ style: 'rule' })]
      case 'facts':
        return block.rows.map(({ label, runs }) =>
          paragraph([{ text: `${label}: `, strong: true }, ...runs], place, 'fact'),
        )
      case 'claim':
        return [
          paragraph(
            [{ text: say('reading.claim', language, { n: block.n }), link: block.link, language }],
            place,
            'Heading3',
          ),
          paragraph([{ text: block.lines.join('\n') }], place, 'Quote'),
          ...(block.original
            ? [
                paragraph([{ text: `${block.original.label}:` }], place, 'original'),
                paragraph(
                  [{ text: block.original.lines.join('\n') }],
                  { ...place, language: block.original.language },
                  'Quote',
                ),
              ]
            : []),
        ]
      case 'question': {
        const id = Object.keys(notes).length + 1
        if (block.note.length > 0) notes[id] = { children: [paragraph(block.note, place, 'FootnoteText')] }
        const runs: Run[] = [{ text: `${block.number} `, strong: true }, ...block.runs]
        return [
          new Paragraph({
            style: 'question',
            children: childrenOf(runs, place.language, block.note.length > 0 ? [id] : []),
          }),
        ]
      }
    }
  }
}

function paragraph(runs: readonly Run[], { language, quoted, list }: Place, style?: string): Paragraph {
  const named = style ?? (quoted ? 'Quote' : undefined)
  return new Paragraph({
    children: childrenOf(runs, language),
    ...(named === undefined ? {} : { style: named }),
    ...(list ? { numbering: list } : {}),
  })
}

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], textOf: (level: number) => string) {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    format,
    text: textOf(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }))
}
