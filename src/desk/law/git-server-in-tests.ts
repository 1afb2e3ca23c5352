import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { selfSigned } from '../../intake/certificate-in-tests.ts'

/** A server of git repositories on this machine, as those on the network are: `https:`, git's own program behind it. */
export interface GitServer {
  address(repository: string): string
  /** Variable of the environment by which git trusts it. */
  readonly trust: { readonly GIT_SSL_CAINFO: string }
  /** Requests for objects until now, and bytes sent in answer to them. */
  readonly fetches: number
  readonly bytes: number
  /** From here on lets so many requests for objects pass and leaves the next one unanswered. */
  holdAfter(fetches: number): void
  /** Resolves when a request is left unanswered. */
  readonly held: Promise<void>
  /** Resolves when whoever waits for that answer has gone. */
  readonly left: Promise<void>
  close(): Promise<void>
}

/** @param root folder of bare repositories */
export async function startGitServer(root: string): Promise<GitServer> {
  const { key, cert } = selfSigned()
  const certificate = join(root, 'certificate.pem')
  writeFileSync(certificate, cert)
  let [fetches, bytes, passing] = [0, 0, Number.POSITIVE_INFINITY]
  const held = Promise.withResolvers<void>()
  const left = Promise.withResolvers<void>()
  const server: Server = createServer({ key, cert }, async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
    const isFetch = body.includes('command=fetch')
    if (isFetch) {
      if (passing === 0) {
        response.once('close', left.resolve)
        return held.resolve()
      }
      passing -= 1
      fetches += 1
    }
    const sent = await answer(root, request, body, response)
    if (isFetch) bytes += sent
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (repository) => `https://127.0.0.1:${port}/${repository}`,
    trust: { GIT_SSL_CAINFO: certificate },
    get fetches() {
      return fetches
    },
    get bytes() {
      return bytes
    },
    holdAfter(count) {
      passing = count
    },
    held: held.promise,
    left: left.promise,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Hands a request to `git http-backend`; answers how many bytes came back. */
async function answer(
  root: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<number> {
  const url = new URL(request.url ?? '/', 'https://127.0.0.1')
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  backend.stdin.on('error', () => undefined)
  backend.stdin.end(body)
  const told = Buffer.concat(await Array.fromAsync(backend.stdout as AsyncIterable<Buffer>))
  const end = told.indexOf('\r\n\r\n')
  for (const line of told.toString('latin1', 0, end).split('\r\n')) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/u.exec(line) ?? []
    if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
  response.end(told.subarray(end + 4))
  return told.length - end - 4
}
