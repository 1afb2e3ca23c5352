import { createRequire } from 'node:module'

/** A program that reads text beside ours. */
export interface Peer {
  readonly name: string
  readonly read: (text: string) => unknown
}

const require = createRequire(import.meta.url)

const RULES = [
  'no-todo',
  'max-comma',
  'sentence-length',
  'no-empty-section',
  'no-start-duplicated-conjunction',
  'unexpanded-acronym',
  'abbr-within-parentheses',
  'en-max-word-count',
  'common-misspellings',
  'stop-words',
  'no-exclamation-question-mark',
  'terminology',
]

/** write-good, alex and textlint with twelve rules for English; textlint alone where the others know only English. */
export async function peersFor(language: string): Promise<Peer[]> {
  const peers = [await textlint()]
  if (language !== 'en') return peers
  const writeGood = require('write-good') as (text: string) => unknown
  const alex = (await import('alex' as string)) as { text: (text: string) => unknown }
  return [
    { name: 'write-good 1.0.8', read: writeGood },
    { name: 'alex 11.0.1', read: (text) => alex.text(text) },
    ...peers,
  ]
}

async function textlint(): Promise<Peer> {
  const { TextlintKernel } = (await import('@textlint/kernel' as string)) as {
    TextlintKernel: new () => { lintText: (text: string, options: unknown) => Promise<unknown> }
  }
  const plugin = (
    (await import('@textlint/textlint-plugin-text' as string)) as { default: { default?: unknown } }
  ).default
  const rules = RULES.map((name) => {
    const module = require(`textlint-rule-${name}`) as { default?: unknown }
    return { ruleId: name, rule: module.default ?? module }
  })
  const kernel = new TextlintKernel()
  const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }], rules }
  return { name: 'textlint 15.8.0, 12 rules', read: (text) => kernel.lintText(text, options) }
}
