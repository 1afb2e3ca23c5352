/** Failures of the system that are told in a person's own words, each under `system.<code>`: Node's names, and ours for what has none. */
export type SystemCode =
  | 'ENOENT'
  | 'ENOTDIR'
  | 'EISDIR'
  | 'EACCES'
  | 'EROFS'
  | 'ENOSPC'
  | 'EBUSY'
  | 'EEXIST'
  | 'EMFILE'
  | 'ENAMETOOLONG'
  | 'ELOOP'
  | 'EIO'
  | 'NO_FOLDER'
  | 'CANTOPEN'
  | 'NOTADB'
  | 'ENOTFOUND'
  | 'EAI_AGAIN'
  | 'ECONNREFUSED'
  | 'ECONNRESET'
  | 'ETIMEDOUT'
  | 'EHOSTUNREACH'
  | 'CERTIFICATE'
  | 'SIGN_IN'

/** How Node, SQLite, git and PostgreSQL name them: a code, a message with a code in it, or a sentence. */
const NAMED: readonly (readonly [SystemCode, RegExp])[] = [
  ['NO_FOLDER', /\bNO_FOLDER\b/u],
  ['ENOENT', /\bENOENT\b/u],
  ['ENOTDIR', /\bENOTDIR\b/u],
  ['EISDIR', /\bEISDIR\b/u],
  ['EACCES', /\b(?:EACCES|EPERM)\b|\bPermission denied\b/u],
  ['EROFS', /\bEROFS\b|\bread-?only (?:database|file system)\b/iu],
  ['ENOSPC', /\b(?:ENOSPC|EDQUOT)\b|\bdatabase or disk is full\b|\bNo space left\b/u],
  ['EBUSY', /\b(?:EBUSY|ETXTBSY)\b|\bdatabase is locked\b/u],
  ['EEXIST', /\b(?:EEXIST|ENOTEMPTY)\b/u],
  ['EMFILE', /\b(?:EMFILE|ENFILE)\b/u],
  ['ENAMETOOLONG', /\bENAMETOOLONG\b/u],
  ['ELOOP', /\bELOOP\b/u],
  ['EIO', /\bEIO\b|\bdisk I\/O error\b/u],
  ['CANTOPEN', /\bunable to open database file\b/u],
  ['NOTADB', /\bfile is not a database\b/u],
  ['ENOTFOUND', /\bENOTFOUND\b|\bCould not resolve host\b/u],
  ['EAI_AGAIN', /\bEAI_AGAIN\b/u],
  ['ECONNREFUSED', /\bECONNREFUSED\b|\bConnection refused\b|\bCould not connect to server\b/u],
  ['ECONNRESET', /\b(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)\b|\bConnection (?:reset|terminated)\b/u],
  ['ETIMEDOUT', /\b(?:ETIMEDOUT|UND_ERR_\w+_TIMEOUT)\b|\btimed out\b|\btimeout\b/iu],
  ['EHOSTUNREACH', /\b(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)\b/u],
  ['CERTIFICATE', /\b[A-Z_]*(?:CERT|UNABLE_TO_VERIFY)[A-Z_]*\b|\bcertificate\b/u],
  ['SIGN_IN', /\bpassword authentication failed\b|\bAuthentication failed\b|\bcould not read Username\b/u],
]

/** The failure that a reason names, where it is one of these. */
export function systemCodeIn(reason: string): SystemCode | undefined {
  return NAMED.find(([, named]) => named.test(reason))?.[0]
}
