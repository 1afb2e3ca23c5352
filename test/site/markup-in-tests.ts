import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** Rules of the HTML standard, of whole documents and of what is read aloud; how markup is written otherwise is our own. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    elements: ['html5'],
    extends: [
      'html-validate:standard',
      'html-validate:recommended',
      'html-validate:document',
      'html-validate:a11y',
    ],
    rules: {
      // The standard has a default for what these ask to be written.
      'doctype-style': 'off',
      'no-implicit-button-type': 'off',
      'no-implicit-input-type': 'off',
      // The standard allows every identifier without white space: ours have the numbers of questions in them.
      'valid-id': ['error', { relaxed: true }],
      // Boxes of one name are one choice of several.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
      // For files of other sites; ours come from where the page does.
      'require-sri': 'off',
      // Titles hold what people wrote.
      'long-title': 'off',
      // What a passkey needs a script for has a button that only the script shows.
      'wcag/h32': 'off',
    },
  }),
)

/** What the validator finds wrong with a page as it is sent, each with the place. */
export async function markupFaults(markup: string): Promise<string[]> {
  const { results } = await validator.validateString(markup)
  const lines = markup.split('\n')
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const around = lines[line - 1]?.slice(Math.max(0, column - 40), column + 80)
      return `${ruleId}: ${message}: ${around}`
    }),
  )
}
