/** A bracket that points elsewhere, limits or puts a choice names nobody. */
export const NO_NAME_IN_BRACKETS =
  /^(?:далее|друг[а-я]+|ин(?:ой|ая|ые|ое|ого|ых)|или|и|либо|не|нет|за|без|кроме|включая|при|в|во|с|со|на|по|от|до|для|если|как|например|статья|пункт|глава|приложение|независимо)(?: |$)|(?:^| )(?:включительно|исключая)(?: |$)/

/** A sentence that tells what something is. */
export const DEFINES = / – |(?:означа|понима|призна|счита|явля)(?:ет|ют)/
