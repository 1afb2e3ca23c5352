import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { isConnectionLost } from './connection-lost.ts'

/** Milliseconds for which a server that was there before is tried again: it may be starting anew. */
const PATIENCE = 30_000
/** Milliseconds between two tries. */
const PAUSE = 200
/** Milliseconds after which a connection that nobody used may have ended unnoticed. */
const FRESH = 500

/**
 * Connections that work. A server that is started anew, or a machine that stands still for a while, keeps whoever asks waiting
 * instead of failing; one that never answered fails at once, since its address may be wrong.
 * @param isKnown whether the server has answered before
 */
export function patientPool(pool: Pool, isKnown: boolean) {
  const usedAt = new WeakMap<PoolClient, number>()
  // Where the network has forgotten a connection the system goes on for a quarter of an hour until it says so.
  const probe = { text: 'select 1', query_timeout: pool.options.connectionTimeoutMillis }
  pool.on('release', (_, client) => usedAt.set(client, Date.now()))

  async function connectOnce(): Promise<PoolClient> {
    const client = await pool.connect()
    const used = usedAt.get(client)
    if (used === undefined || Date.now() - used < FRESH) return client
    try {
      await client.query(probe)
      return client
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  return {
    async connect(): Promise<PoolClient> {
      for (const until = Date.now() + PATIENCE; ; await sleep(PAUSE)) {
        try {
          const client = await connectOnce()
          isKnown = true
          return client
        } catch (error) {
          if (!isKnown || !isConnectionLost(error) || Date.now() >= until) throw error
        }
      }
    },
    end: () => pool.end(),
  }
}
