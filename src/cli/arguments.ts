import { parseArgs } from 'node:util'
import type { Tag } from '../law/law.ts'
import { isTag } from '../law/tags.ts'
import { Problem } from '../problem.ts'
import type { Call, Options } from './command.ts'
import { languageOf } from './language.ts'
import { nearest } from './nearest.ts'

/** Options that every command understands. */
export const COMMON: Options = {
  lang: { type: 'string', value: 'kk|ru|en' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
}

/**
 * Takes apart what was typed after a command.
 * @throws Problem of kind `usage` that names the word which does not fit
 */
export function parse(words: readonly string[], own: Options): Call {
  const options = { ...own, ...COMMON }
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...(short === undefined ? {} : { short }), multiple: multiple ?? false },
      ]),
    ),
    // Node's own complaints are English only, so the tokens are looked through here.
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) throw unknownOption(rawName, Object.keys(options))
    if (option.type === 'boolean' && value !== undefined)
      throw new Problem('usage-no-value', 'usage', { option: rawName })
    if (
      option.type === 'string' &&
      (value === undefined || value === '' || (!token.inlineValue && /^-./u.test(value)))
    ) {
      throw new Problem('usage-value', 'usage', { option: rawName })
    }
  }
  const { lang } = values
  if (lang !== undefined && !isTag(String(lang)))
    throw new Problem('usage-lang', 'usage', { value: String(lang) })
  return {
    words: positionals,
    get language() {
      return (lang as Tag | undefined) ?? languageOf(process.env)
    },
    one: (option) => values[option] as string | undefined,
    all: (option) => (values[option] as string[] | undefined) ?? [],
    has: (option) => values[option] !== undefined,
  }
}

function unknownOption(rawName: string, known: readonly string[]): Problem {
  const near = nearest(rawName.replace(/^-+/u, ''), known)
  return near === undefined
    ? new Problem('usage-option', 'usage', { option: rawName })
    : new Problem('usage-option-near', 'usage', { option: rawName, near: `--${near}` })
}
