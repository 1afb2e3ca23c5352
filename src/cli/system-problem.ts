import { systemCodeIn } from '../messages/system-code.ts'
import { Problem } from '../problem.ts'

/** What the system tells of a call that failed. */
interface SystemError {
  readonly code?: string
  readonly path?: string
  readonly hostname?: string
  readonly address?: string
  readonly port?: number
}

/** A file or a server that the system could not reach, as a person is told of it; nothing where an error is of another kind. */
export function systemProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined
  const { code = '', path, hostname, address, port } = error as SystemError
  if (systemCodeIn(code) === undefined) return undefined
  const values = { reason: code }
  if (path !== undefined) return new Problem('system-file', 'unavailable', { place: path, ...values })
  const host = hostname ?? address
  if (host === undefined) return undefined
  const place = port === undefined ? host : `${host}:${port}`
  return new Problem('system-host', 'unavailable', { place, ...values })
}
