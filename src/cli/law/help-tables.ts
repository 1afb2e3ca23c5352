import type { Tag } from '../../law/law.ts'
import type { HelpTable } from '../command.ts'
import { findLawAct, lawActNames } from '../found.ts'
import { wordsIn } from '../say.ts'
import type { LawAct } from './act.ts'

/** What `saual law` does, and what each of it prints for other programs. */
export async function helpTables(language: Tag): Promise<HelpTable[]> {
  const say = await wordsIn(language)
  const acts: [string, LawAct][] = []
  for (const name of lawActNames()) acts.push([name, (await findLawAct(name)) as LawAct])
  return [
    {
      title: say('law.help-acts'),
      rows: acts.map(([name, { takes, does, options }]) => [
        `${name} ${takes}`.trimEnd(),
        does[language],
        options,
      ]),
    },
    { title: say('law.help-json'), rows: acts.map(([name, { prints }]) => [name, prints]) },
  ]
}
