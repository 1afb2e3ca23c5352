import type { Desk } from '../../desk/desk.ts'
import { listMembers } from '../../desk/staff/list-members.ts'
import type { Tag } from '../../law/law.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { wordsIn } from '../say.ts'

const GAP = 2

/** Prints the members of the staff, one a line: name, name to sign in with, role, access. */
export async function list(desk: Desk, language: Tag): Promise<ExitCode> {
  const say = await wordsIn(language)
  const members = await listMembers(desk, 'program')
  if (members.length === 0) {
    process.stdout.write(`${say('members.nobody')}\n`)
    return EXIT.done
  }
  const rows = members.map(({ name, login, role, status }) => [
    name ?? say('members.forgotten'),
    login ?? '',
    say(`members.role.${role}`),
    say(`members.status.${status}`),
  ])
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => [...(row[column] as string)].length)),
  )
  for (const row of rows) {
    const cells = row.map((cell, column) => cell + ' '.repeat(room(cell, widths[column])))
    process.stdout.write(`${cells.join('').trimEnd()}\n`)
  }
  return EXIT.done
}

function room(cell: string, width: number | undefined): number {
  return width === undefined ? 0 : width + GAP - [...cell].length
}
