import { html } from 'hono/html'
import type { Html } from '../html/voice.ts'
import { say } from '../messages/messages.ts'
import type { Block, Document, Run } from './document.ts'

/** A document as plain HTML without style or script: what a feed carries and a letter shows. */
export function markup({ language, blocks }: Document): string {
  return String(html`${blocks.map((block) => blockOf(block, language))}`)
}

function blockOf(block: Block, language: Document['language']): Html {
  const lang = block.language === undefined ? '' : html` lang="${block.language}"`
  const within = (blocks: readonly Block[]): Html => html`${blocks.map((one) => blockOf(one, language))}`
  switch (block.kind) {
    case 'heading':
      return heading(block.level, lang, inlines(block.runs))
    case 'paragraph':
      return html`<p${lang}>${inlines(block.runs)}</p>`
    case 'list': {
      const items = html`${block.items.map((item) => html`<li>${within(item)}</li>`)}`
      return block.ordered
        ? html`<ol${lang} start="${block.start}">${items}</ol>`
        : html`<ul${lang}>${items}</ul>`
    }
    case 'quote':
      return html`<blockquote${lang}>${within(block.blocks)}</blockquote>`
    case 'code':
      return html`<pre${lang}><code>${block.text}</code></pre>`
    case 'rule':
      return html`<hr>`
    case 'facts':
      return html`<ul${lang}>${block.rows.map(({ label, runs }) => html`<li>${label}: ${inlines(runs)}</li>`)}</ul>`
    case 'claim':
      return html`<h3><a href="${block.link}">${say('reading.claim', language, { n: block.n })}</a></h3><blockquote${lang}><p>${broken(block.lines)}</p></blockquote>${
        block.original
          ? html`<p>${block.original.label}:</p><blockquote lang="${block.original.language}"><p>${broken(block.original.lines)}</p></blockquote>`
          : ''
      }`
    case 'question':
      return html`<p${lang}><strong>${block.number}.</strong> ${inlines(block.runs)}</p>${
        block.note.length === 0 ? '' : html`<p><small>${inlines(block.note)}</small></p>`
      }`
  }
}

function heading(level: 2 | 3 | 4 | 5, lang: Html | '', words: Html): Html {
  if (level === 2) return html`<h2${lang}>${words}</h2>`
  return level === 3 ? html`<h3${lang}>${words}</h3>` : html`<h4${lang}>${words}</h4>`
}

function inlines(runs: readonly Run[]): Html {
  return html`${runs.map(inline)}`
}

function inline({ text, strong, emphasis, code, link, language }: Run): Html {
  let set = broken(text.split('\n'))
  if (code) set = html`<code>${set}</code>`
  if (emphasis) set = html`<em>${set}</em>`
  if (strong) set = html`<strong>${set}</strong>`
  if (link !== undefined) set = html`<a href="${link}">${set}</a>`
  return language === undefined ? set : html`<span lang="${language}">${set}</span>`
}

function broken(lines: readonly string[]): Html {
  return html`${lines.map((line, at) => (at === 0 ? line : html`<br>${line}`))}`
}
