import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { StatementLanguage } from '../src/law/law.ts'
import type { Metadata } from '../src/reader/statement.ts'

/** What a careful lawyer would ask, where, and whether two lawyers would agree. */
export interface Label {
  readonly check: string
  readonly hard: boolean
  readonly start: number
  readonly end: number
}

/** A statement of the development set with its labels; a control has none. */
export interface LabelledStatement {
  readonly name: string
  readonly text: string
  readonly metadata: Metadata
  readonly labels: readonly Label[]
}

export type Part = 'open' | 'locked' | 'controls-open' | 'controls-locked'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/**
 * Statements of one part of the development set, in the order of their names.
 * @param root another set of the same form, which need not have every part
 */
export function readPart(language: StatementLanguage, part: Part, root = HERE): LabelledStatement[] {
  const folder = join(root, language, part)
  if (root !== HERE && !existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8')
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source) ?? []
      const text = body.trim()
      const labels = join(folder, name.replace(/\.md$/u, '.labels'))
      const metadata = parse(head, { schema: 'failsafe' }) as Record<string, string>
      return {
        name: `${language}/${part}/${name}`,
        text,
        metadata: metadata as Metadata,
        labels: existsSync(labels) ? readLabels(readFileSync(labels, 'utf8'), text, name) : [],
      }
    })
}

function readLabels(source: string, text: string, name: string): Label[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [check = '', mark = '', ...rest] = line.split('|')
      const quote = rest.join('|')
      const start = text.indexOf(quote)
      if (start < 0) throw new Error(`${name}: no such words: ${quote}`)
      return { check, hard: mark === '+', start, end: start + quote.length }
    })
}
