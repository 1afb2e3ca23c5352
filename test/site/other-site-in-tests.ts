import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of somebody else on this machine, with one page. */
export interface OtherSite {
  /** Without a slash at the end. */
  readonly address: string
  /** Puts HTML into the page. */
  show(html: string): void
  close(): Promise<void>
}

export async function openOtherSite(): Promise<OtherSite> {
  let main = ''
  const server = createServer((request, answer) => {
    if (request.url !== '/') return void answer.writeHead(204).end()
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.end(`<!doctype html><html lang="en"><title>Other</title><h1>Other</h1>${main}</html>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show(html) {
      main = html
    },
    async close() {
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}
