import { isIP } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/u
/** IPv6 gives each subscriber 2^64 addresses: one of them is not one visitor. */
const IPV6_GROUPS = 4

/**
 * The address that asks, for counting only. A server in front of the site, on this machine, says for whom it asks; its own word
 * is the last one, whatever stands before it was written by the visitor.
 */
export function askingAddress(context: Context): string {
  const { incoming } = (context.env ?? {}) as Partial<HttpBindings>
  const direct = incoming?.socket.remoteAddress ?? ''
  if (direct !== '' && !LOOPBACK.test(direct)) return network(direct)
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return isIP(forwarded) === 0 ? direct : network(forwarded)
}

function network(address: string): string {
  return isIP(address) === 6 && !address.startsWith('::ffff:')
    ? address.split(':').slice(0, IPV6_GROUPS).join(':')
    : address
}
