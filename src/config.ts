import { join, resolve } from 'node:path'
import { home } from './home.ts'
import { Problem } from './problem.ts'

/** What the operator of this site has set, once and for all of a run. */
export interface Config {
  /** Folder of data (`SAUAL_DATA`): the archive, and the SQLite file where no server is named. */
  readonly folder: string
  /** Address of a PostgreSQL (`SAUAL_DATABASE`), or nothing: SQLite in the folder. */
  readonly database?: string
  /** The public address of the site (`SAUAL_ADDRESS`), without a slash at its end; nothing where it has none yet. */
  readonly address?: string
  /** How letters are sent (`SAUAL_MAIL`, `SAUAL_MAIL_FROM`); none are where it is absent. */
  readonly mail?: Mail
}

/** A server that takes letters, and the mailbox that they come from. */
export interface Mail {
  /** `smtp://…` or `smtps://…`, with the name and the password where they are needed. */
  readonly server: string
  readonly from: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings from the environment. An empty value is none.
 * @throws Problem `config-database`, `config-address` or `config-mail` where a value can't be what it should
 */
export function readConfig(environment: Environment = process.env): Config {
  const { SAUAL_DATA, SAUAL_DATABASE, SAUAL_ADDRESS, SAUAL_MAIL, SAUAL_MAIL_FROM } = environment
  return Object.freeze({
    folder: SAUAL_DATA ? resolve(SAUAL_DATA) : usualFolder(environment),
    ...(SAUAL_DATABASE ? { database: databaseIn(SAUAL_DATABASE) } : {}),
    ...(SAUAL_ADDRESS ? { address: addressIn(SAUAL_ADDRESS) } : {}),
    ...(SAUAL_MAIL ? { mail: mailIn(SAUAL_MAIL, SAUAL_MAIL_FROM ?? '') } : {}),
  })
}

/** Folder of the archive within the folder of data. */
export function archiveFolder({ folder }: Config): string {
  return join(folder, 'archive')
}

/** Folder of files that can be made again at any time: PDFs, pictures. */
export function madeFolder({ folder }: Config): string {
  return join(folder, 'made')
}

/** Where this system keeps what people have made. */
function usualFolder({ XDG_DATA_HOME, LOCALAPPDATA }: Environment): string {
  if (XDG_DATA_HOME) return join(XDG_DATA_HOME, 'saual')
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'saual')
  if (process.platform === 'darwin') return join(home(), 'Library', 'Application Support', 'saual')
  return join(home(), '.local', 'share', 'saual')
}

/** The value is not repeated in the problem: it may hold a password. */
function databaseIn(value: string): string {
  const url = URL.parse(value)
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2)
    throw new Problem('config-database', 'usage')
  return value
}

/** The value is not repeated in the problem: it may hold a password. */
function mailIn(server: string, from: string): Mail {
  const url = URL.parse(server)
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Problem('config-mail', 'usage')
  if (!/^[^\s@<>",;:]+@[^\s@<>",;:]+$/u.test(from)) throw new Problem('config-mail-from', 'usage')
  return { server, from }
}

function addressIn(value: string): string {
  const url = URL.parse(value)
  const wrong = url === null || !['https:', 'http:'].includes(url.protocol) || url.pathname !== '/'
  if (wrong || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new Problem('config-address', 'usage', { value })
  return url.origin
}
