/** The channel of messages of Telegram, as their statement tells it. */
export function telegramChannel(name: string | undefined): string {
  return name ? `Telegram: ${name}` : 'Telegram'
}
