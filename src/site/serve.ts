import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

const FIRST_PORT = 4400
const PORTS_TRIED = 100

/** A running site. */
export interface Served {
  /** Address to open, with a slash at the end. */
  readonly address: string
  close(): Promise<void>
}

/** Starts a site for this machine only, on the first free port. */
export async function serve(site: Hono, { port = FIRST_PORT }: { readonly port?: number } = {}): Promise<Served> {
  const server = createAdaptorServer({ fetch: site.fetch, hostname: '127.0.0.1' }) as Server
  for (let tried = port; ; tried++) {
    try {
      await listen(server, tried)
      break
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if ((code !== 'EADDRINUSE' && code !== 'EACCES') || tried >= port + PORTS_TRIED) throw error
    }
  }
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}
