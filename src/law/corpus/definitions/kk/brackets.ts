/** A bracket that points elsewhere, limits or puts a choice names nobody. */
export const NO_NAME_IN_BRACKETS =
  /^(?:бұдан|осы|басқа|өзге|немесе|және|оның|соның|егер|мысалы|ескерту)(?: |$)|(?:^| )(?:қоса алғанда|қоспағанда|ғана|дейін|кейін|бар|жоқ|емес)(?: |$)|(?:ады|еді|йды|йді)$/

/** A sentence that tells what something is. */
export const DEFINES = / – | дегеніміз | деп | ретінде /
