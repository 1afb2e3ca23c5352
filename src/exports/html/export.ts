import { html, raw } from 'hono/html'
import { inAll } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { LANGUAGE_NAMES, say } from '../../messages/messages.ts'
import type { Reading } from '../../reader/reading.ts'
import { titleOf } from '../about.ts'
import type { Export } from '../export.ts'
import { type Told, UNTOLD } from '../told.ts'
import { readingArticle } from './reading.ts'
import { pageStyle, pageStyleHash } from './style.ts'

/** One file that needs nothing else: all three languages in it, switched by radio buttons and CSS alone. */
const file: Export = {
  name: 'html',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  render: (reading, { language, told = UNTOLD }) => `${page(reading, language, told)}\n`,
}

export default file

function page(reading: Reading, language: Tag, told: Told): string {
  const voice = inAll(language)
  const style = raw(pageStyle())
  const title = say('reading.page', language, { title: titleOf(reading, language, told) })
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${raw(pageStyleHash())}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body class="file">
<main>
${TAGS.map(
  (
    tag,
  ) => html`<input class="say" type="radio" name="say" id="say-${tag}"${tag === language ? raw(' checked') : ''}><label class="say" for="say-${tag}" lang="${tag}">${LANGUAGE_NAMES[tag]}</label>
`,
)}${readingArticle(reading, voice, { level: 1, onPaper: true, told, check: (name) => voice.each((tag) => told.check(name, tag)) })}
</main>
</body>
</html>`)
}
