import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { loadCatalog, loadExports, loadFormats } from '../../src/catalog.ts'
import { openDesk } from '../../src/desk/desk.ts'
import { serve } from '../../src/site/serve.ts'
import { createSite } from '../../src/site/site.ts'
import { writeNowAndThen } from './writes.ts'

/**
 * One of the servers that are measured, on a core of its own:
 * `plain PORT FILE [HEADERS]`, a plain node server that sends the bytes of a file (with headers from another, as JSON), or
 * `saual PORT FOLDER [writes]`.
 */
const [kind, port, what, more] = process.argv.slice(2) as [string, string, string, string?]

if (kind === 'plain') {
  const body = readFileSync(what)
  const short = ['content-type', 'text/html; charset=utf-8', 'content-length', String(body.length)]
  const headers = more === undefined ? short : (JSON.parse(readFileSync(more, 'utf8')) as string[])
  createServer((_, outgoing) => {
    outgoing.writeHead(200, headers)
    outgoing.end(body)
  }).listen(Number(port), '127.0.0.1', () => console.log('ready'))
} else {
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  const desk = await openDesk({ folder: what }, catalog)
  await serve(createSite(catalog, { formats, exports, desk }), { port: Number(port) })
  console.log('ready')
  if (more === 'writes') await writeNowAndThen(desk)
}
