import assert from 'node:assert/strict'
import { parseHTML } from 'linkedom'
import { SaxesParser } from 'saxes'

/** What breaks out of text and attributes where it is not escaped. */
export const EVIL = `"><img src=x onerror=alert(1)><script>alert(1)</script>'`
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'cite'])
const RUNS = /^[\s\p{Cc}]*(?:javascript|data|vbscript):/iu
const FORBIDDEN = [
  ...['object', 'embed', 'base[href]', 'applet', 'frame', 'meta[http-equiv]', 'img[src="x"]'],
  ...['stylesheet', 'preload', 'icon'].map((kind) => `link[rel~="${kind}"][href^="http"]`),
].join()

/** Fails where an answer could run something that is not ours. Answers the addresses of this site in it. */
export function assertHarmless(path: string, { headers }: Response, text: string): string[] {
  const type = headers.get('content-type') ?? ''
  const policy = headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'/u, path)
  assert.doesNotMatch(policy, /unsafe|data:|\*(?!$)(?!;)/u, path)
  assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
  assert.equal(headers.get('x-evil'), null, path)
  assert.equal(headers.get('access-control-allow-credentials'), null, path)
  if (/[+/]xml/u.test(type)) assertXml(path, text)
  if (/json/u.test(type) && text !== '') JSON.parse(text)
  return type.startsWith('text/html') ? linksIn(path, text) : []
}

function linksIn(path: string, text: string): string[] {
  assert.doesNotMatch(text, /<script>alert|<img src=x/iu, path)
  const { document } = parseHTML(text)
  const links: string[] = []
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      assert.doesNotMatch(name, /^on/iu, `${path}: ${name}`)
      if (!ADDRESSES.has(name)) continue
      assert.doesNotMatch(value, RUNS, `${path}: ${name}`)
      if (name === 'href' && /^\/(?!\/)/u.test(value)) links.push(value)
    }
  assert.equal(document.querySelector(FORBIDDEN)?.outerHTML, undefined, path)
  for (const script of document.querySelectorAll('script')) {
    if (script.getAttribute('type') === 'application/ld+json') JSON.parse(script.textContent ?? '')
    else assert.match(script.getAttribute('src') ?? '', /^\/(?!\/)/u, path)
  }
  return links
}

function assertXml(path: string, text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => assert.fail(`${path}: ${error.message}`))
  parser.on('opentag', ({ local }) => assert.notEqual(local, 'script', path))
  // Markup within a feed is a page once more.
  parser.on('text', (words) => {
    if (/<\w/u.test(words)) linksIn(path, `<!doctype html><body>${words}`)
  })
  parser.write(text).close()
}
