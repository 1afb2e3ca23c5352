import { escaped } from '../../exports/markdown/escaped.ts'
import { say } from '../../messages/messages.ts'
import type { Block, Document, Run } from '../document.ts'

/** A document in Markdown (CommonMark with the footnotes of GitHub). */
export function written({ title, language, blocks }: Document): string {
  const notes: string[] = []
  const body = blocks.flatMap((block) => lines(block, language, notes))
  return `${[`# ${inLine(escaped(title.text))}`, ...body, ...notes].join('\n\n')}\n`
}

function lines(block: Block, language: Document['language'], notes: string[]): string[] {
  const within = (blocks: readonly Block[]): string =>
    blocks.flatMap((one) => lines(one, language, notes)).join('\n\n')
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inLine(inlines(block.runs))}`]
    case 'paragraph':
      return [block.role === 'alert' ? prefixed(inlines(block.runs), '> ') : inlines(block.runs)]
    case 'list':
      return [
        block.items
          .map((item, at) => {
            const mark = block.ordered ? `${block.start + at}. ` : '- '
            return `${mark}${prefixed(within(item), ' '.repeat(mark.length)).trimStart()}`
          })
          .join('\n'),
      ]
    case 'quote':
      return [prefixed(within(block.blocks), '> ')]
    case 'code':
      return [prefixed(block.text, '    ')]
    case 'rule':
      return ['---']
    case 'facts':
      return [block.rows.map(({ label, runs }) => `- ${escaped(label)}: ${inLine(inlines(runs))}`).join('\n')]
    case 'claim':
      return [
        `### ${say('reading.claim', language, { n: block.n })}`,
        prefixed(block.lines.map(escaped).join('\n'), '> '),
        ...(block.original
          ? [
              `${escaped(block.original.label)}:`,
              prefixed(block.original.lines.map(escaped).join('\n'), '> '),
            ]
          : []),
      ]
    case 'question': {
      const mark = block.note.length === 0 ? '' : `[^${notes.length + 1}]`
      if (mark !== '') notes.push(`${mark}: ${inLine(inlines(block.note))}`)
      return [`**${block.number}.** ${inLine(inlines(block.runs))}${mark}`]
    }
  }
}

function inlines(runs: readonly Run[]): string {
  return runs.map(inline).join('')
}

/** Marks hold only where no space stands just within them. */
function inline({ text, strong, emphasis, code, link }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? []
  if (words === '') return text
  let set = code ? fenced(words) : escaped(words).replaceAll('\n', '\\\n')
  if (emphasis) set = `*${set}*`
  if (strong) set = `**${set}**`
  if (link !== undefined)
    set = link === words ? `<${link}>` : `[${set}](<${link.replaceAll(/[<>]/gu, encodeURIComponent)}>)`
  return before + set + after
}

/** Code between more backticks than stand in it. */
function fenced(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? fence + words + fence : `${fence} ${words} ${fence}`
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n')
}

function inLine(text: string): string {
  return text.replaceAll(/\\?\s*\n\s*/gu, ' ')
}
