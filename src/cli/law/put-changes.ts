import type { ChangedLine } from '../../desk/law/changes.ts'
import type { Page } from './page.ts'

const SIGNS: Readonly<Record<ChangedLine['kind'], string>> = { added: '+ ', removed: '- ', same: '  ' }

/** Puts lines behind the sign that tells what became of them. */
export function putChanges(page: Page, changes: readonly ChangedLine[]): void {
  for (const { kind, line } of changes) page.put(line, 4, SIGNS[kind])
}
