import { join } from 'node:path'
import { home } from '../../home.ts'

/** Where this system keeps what people have added: builds of law, and the repositories that they were read from. */
export function lawFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { SAUAL_LAW, XDG_DATA_HOME, LOCALAPPDATA } = environment
  if (SAUAL_LAW) return SAUAL_LAW
  if (XDG_DATA_HOME) return join(XDG_DATA_HOME, 'saual', 'law')
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'saual', 'law')
  if (process.platform === 'darwin') return join(home(), 'Library', 'Application Support', 'saual', 'law')
  return join(home(), '.local', 'share', 'saual', 'law')
}
