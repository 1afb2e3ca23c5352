import assert from 'node:assert/strict'
import { it } from 'node:test'
import { loadCatalog, loadExports, loadFormats } from '../catalog.ts'
import type { Tag } from '../law/law.ts'
import { createSite } from './site.ts'

const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
const site = createSite(catalog, { formats, exports })
const HEADERS = { host: 'localhost', origin: 'http://localhost' }

/** Each asks for trust and for calm in one sentence: what is asked of the one covers the other. */
const TEXTS: Readonly<Record<Tag, string>> = {
  kk: 'Арандатушылар халықты алдап жүр. Тұрғындарды сабыр мен бірлік сақтауға және тек ресми дереккөздерге сенуге шақырамыз.',
  ru: 'Провокаторы сеют панику. Граждане, проявите терпение, не поддаваясь на провокации. Доверяйте только официальным источникам.',
  en: 'Provocateurs sow panic. We urge citizens to keep calm and united, not to yield to provocations and to trust only official sources.',
}

async function read(language: Tag): Promise<string> {
  const body = new FormData()
  body.set('lang', language)
  body.set('text', TEXTS[language])
  const sent = await site.request('/read', { method: 'POST', headers: HEADERS, body })
  return await (await site.request(sent.headers.get('location') ?? '', { headers: HEADERS })).text()
}

it('the list of questions by check leads to questions that are on the page', async () => {
  let covered = 0
  for (const language of Object.keys(TEXTS) as Tag[]) {
    const page = await read(language)
    const list = /<details class="index">.*?<\/details>/su.exec(page)?.[0] ?? ''
    const links = Array.from(list.matchAll(/href="#(question-[\d.]+)"/gu), ([, id]) => id as string)
    assert.ok(links.length > 1, language)
    for (const id of links) assert.ok(page.includes(`id="${id}"`), `${language}: ${id}`)
    if (page.includes('class="covered"')) covered++
  }
  assert.ok(covered > 0, 'no text has a check whose question another one asks')
})
