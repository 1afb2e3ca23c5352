import { isTag } from '../law/tags.ts'
import { Problem } from '../problem.ts'
import type { Call, Options } from './command.ts'
import { languageOf } from './language.ts'
import { nearest } from './nearest.ts'
import { typedWords } from './typed-words.ts'

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
  const positionals: string[] = []
  const values = new Map<string, string[]>()
  for (const typed of typedWords(words, options)) {
    if ('positional' in typed) {
      positionals.push(typed.positional)
      continue
    }
    const { name, rawName, value, inlineValue } = typed
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) throw unknownOption(rawName, Object.keys(options))
    if (option.type === 'boolean' && value !== undefined)
      throw new Problem('usage-no-value', 'usage', { option: rawName })
    if (
      option.type === 'string' &&
      (value === undefined || value === '' || (!inlineValue && /^-./u.test(value)))
    ) {
      throw new Problem('usage-value', 'usage', { option: rawName })
    }
    // Of what may stand once the last counts.
    const given = (option.multiple && values.get(name)) || []
    if (value !== undefined) given.push(value)
    values.set(name, given)
  }
  const lang = values.get('lang')?.[0]
  if (lang !== undefined && !isTag(lang)) throw new Problem('usage-lang', 'usage', { value: lang })
  return {
    words: positionals,
    get language() {
      return lang ?? languageOf(process.env)
    },
    one: (option) => values.get(option)?.[0],
    all: (option) => values.get(option) ?? [],
    has: (option) => values.has(option),
  }
}

function unknownOption(rawName: string, known: readonly string[]): Problem {
  const near = nearest(rawName.replace(/^-+/u, ''), known)
  return near === undefined
    ? new Problem('usage-option', 'usage', { option: rawName })
    : new Problem('usage-option-near', 'usage', { option: rawName, near: `--${near}` })
}
