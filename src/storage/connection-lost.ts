/** SQLSTATE: connection exceptions; too many clients; the server is shut down, has crashed, or is starting. */
const STATES = /^(?:08\w{3}|53300|57P0[1235])$/u
/** What the system says of a connection that can't be made, or has ended. */
const SYSTEM = /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN)$/u
/** What the client of PostgreSQL says where it has no code for it. */
const WORDS =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Query read timeout)/u

/**
 * Whether a question failed because the connection to the database server was lost or could not be made, not because of what
 * was asked: it may be asked again.
 */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code: unknown = Reflect.get(error, 'code')
  // A socket of this machine that is not there yet; any other file may be missing for good.
  if (code === 'ENOENT') return Reflect.get(error, 'syscall') === 'connect'
  return typeof code === 'string' ? STATES.test(code) || SYSTEM.test(code) : WORDS.test(error.message)
}
