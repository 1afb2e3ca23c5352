import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { frontOf } from './kept/front.ts'

const FIRST_PORT = 4400
const PORTS_TRIED = 100

/** A running site. */
export interface Served {
  /** Address to open, with a slash at the end. */
  readonly address: string
  close(): Promise<void>
}

/** Starts a site for this machine only: on the port asked for, or on the first free one. */
export async function serve(
  site: Pick<Hono, 'fetch'>,
  { port }: { readonly port?: number } = {},
): Promise<Served> {
  const answer = getRequestListener((...asked) => site.fetch(...asked), { hostname: '127.0.0.1' })
  const server = createServer((incoming, outgoing) => {
    if (!frontOf(site)?.(incoming, outgoing)) void answer(incoming, outgoing)
  })
  if (port === undefined) await listenOnFree(server)
  else await listen(server, port)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}

async function listenOnFree(server: Server): Promise<void> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    try {
      return await listen(server, port)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    }
  }
  // Any port at all is better than no page.
  await listen(server, 0)
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
