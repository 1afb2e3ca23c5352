import { type Dialect, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { patientPool } from './patient-pool.ts'

/** Connections to the server at most; a site of this kind waits for the disk, not for connections. */
const CONNECTIONS = 10
/** Milliseconds until a server that does not answer counts as away. */
const PATIENCE = 10_000

/**
 * Kysely over PostgreSQL 15 and newer.
 * @param address as in `postgres://user@host/database`
 * @param use one connection reads from a server that has answered others before
 */
export function postgresDialect(address: string, use: 'keep' | 'read' = 'keep'): Dialect {
  const isReader = use === 'read'
  const pool = new Pool({
    connectionString: address,
    max: isReader ? 1 : CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    // A server that is gone without a word answers no question that waits; the system notices by asking by itself.
    keepAlive: true,
    keepAliveInitialDelayMillis: PATIENCE,
    application_name: 'saual',
    // An answer means that it is on the disk, whatever the server is set to.
    options: '-c synchronous_commit=on -c client_min_messages=warning',
  })
  // A connection that breaks while nobody uses it is replaced by the next query; that is no reason to end the program.
  pool.on('error', () => undefined)
  // Nor is one that breaks in use: whoever uses it is told by the query that fails.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool: patientPool(pool, isReader) })
}
