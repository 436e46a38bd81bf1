import { phrases, words } from "../lists.ts";
import type { PressWords } from "../press-words.ts";
import { cues } from "./press-cues.ts";

/** Spanish as papers of Spain and Latin America write it. */
export const press: PressWords = {
  functionWords: words(`
    a además ahora al algunos ante antes años aunque así bajo cada como con contra cual cuando de del desde después
    donde dos durante e el ella ellos en entre era es esa ese eso esta está están estas este esto estos fue fueron ha
    había han hace hacia hasta hay hoy incluso la las le les lo los más me menos mientras mi mismo muy ni no nos o otra
    otras otro otros para pero poco por porque pues que qué quien quienes se sea según ser si sí sido sin sobre solo su
    sus también tan tanto te tiene tienen todo todos tras tu un una uno unos y ya yo aún cómo`),
  serviceWords: words(`
    cuenta suscribirse suscríbete suscribete suscriptor suscriptores suscripción premium boletín boletines newsletter newsletters
    correo email e-mail buzón registrarse regístrate registrate registro iniciar sesión contraseña navegador cookies app
    aplicación notificaciones alertas publicidad anuncio anuncios artículo artículos contenido contenidos página páginas
    web sitio acceso ilimitado exclusivo exclusivos gratis gratuito clic enlace enlaces compartir comparte síguenos sigue
    seguir twitter facebook instagram whatsapp youtube telegram podcast podcasts descargar descarga digital edición oferta
    ofertas comentario comentarios comentar lector lectores leyendo leer recibe javascript error dirección ajustes
    consentimiento preferencias privacidad vídeo`),
  cues,
  byline: {
    by: phrases(`
      por | escrito por | texto de | texto | redactado por | elaborado por | reportaje de |
      una entrevista de | entrevista de | crónica de | una crónica de | un reportaje de | un análisis de | una columna de | corresponsal | un artículo de | autor | autora | autores |
      publicado por | información de | escribe | texto y foto | texto y fotos | texto y fotografía | texto y fotografías | foto y texto |
      fotos y texto`),
    poster: phrases("redactor | subido por | posteado por | redacción"),
    and: words("y e & con"),
    contributed: phrases(`
      contribuyeron a este reportaje | contribuyó a este reportaje | contribuyeron a este informe |
      contribuyó a este informe | contribuyeron con este reportaje | contribuyó con este reportaje |
      colaboró en este reportaje | colaboraron en este reportaje | con información de |
      colaboraron en esta nota`),
    helped: phrases("con la colaboración de | con reportería de | con reporte de"),
    place: words("en desde"),
    contact: phrases("escribir a | escriba a | contacto | contactar | seguir a | más de | correo"),
    note: phrases("cubre | escribe sobre | es corresponsal en | puede ser contactado | informa desde"),
    noteOnJob: phrases("es | es un | es una | es el | es la | trabaja como | ha sido"),
    oneself: phrases("el autor | la autora | los autores | el articulista"),
    desks: phrases(
      "redacción | la redacción | agencias | redacción web | redacción digital | mesa de redacción | redaccion",
    ),
    jobs: words(`
      periodista periodistas redactor redactora redactores corresponsal corresponsales reportero reportera reporteros
      editor editora columnista cronista fotógrafo fotógrafa fotoperiodista enviado enviada articulista director directora
      colaborador colaboradora`),
    jobFields: words(`
      especial jefe jefa de la del sección política economía deportes cultura internacional nacional sociedad sucesos
      ciencia salud tecnología subdirector subdirectora freelance en redacción local adjunto adjunta`),
    notPeople: words(`
      redacción agencia agencias noticias diario periódico periodico gaceta tribuna correo heraldo prensa radio televisión
      tv canal web portal revista grupo editorial sociedad publicado actualizado artículo comentarios publicidad suscríbete
      política economía deportes cultura mundo españa méxico foto fotos imagen video vídeo archivo policía gobierno
      ministerio partido universidad escuela ayuntamiento alcaldía ciudad consejo tribunal corte hospital puente calle
      avenida plaza banco asociación lunes martes miércoles jueves viernes sábado domingo el la los las un una y o con
      por para en sobre nuevo nueva gran inicio última hora`),
    labelWords: words(
      "compartir imprimir comentarios comentar suscribirse newsletter seguir artículos estimado estimada estimados",
    ),
    particles: words("de del la las los y e van von san el al ben da do dos der den di du des della"),
    givenNames: words("ella"),
    placeOpeners: words(
      "san santa santo los las el la nueva nuevo buenos ciudad puerto villa rio río monte costa new",
    ),
    titles: words("dr dra don doña sr sra prof lic ing mtro mtra d"),
  },
  source: {
    frames: phrases(`
      redacción de {site} | periodista de {site} | redactor de {site} | declaró a {site} en |
      corresponsal de {site} | redactor en {site} | redactora en {site} | redactora de {site} |
      periodista en {site} | corresponsal en {site} | carrera en {site} | colaborador de {site} |
      colaboradora de {site}`),
    weakFrames: phrases(`
      newsletter de {site} | boletín de {site} | suscríbete a {site} | sigue a {site} en |
      síguenos en {site} | {site} todos los derechos reservados | el canal de {site} | la app de {site} |
      más noticias de {site} | sobre {site} | sigue a {site} | suscríbete a la newsletter de {site} |
      boletines de {site} | contacta con {site} | suscríbete en {site} | acceder a {site} |
      experiencia en {site} | publicidad en {site} | newsletters de {site} | app de {site} | más de {site} |
      webs de {site} | descuentos {site} | trabaja en {site} | tienda {site} | club {site} |
      bienvenido a {site} | leer {site}`),
    repostFrames: phrases(
      "{site} es un agregador | apareció primero en {site} | se publicó primero en {site}",
    ),
    askedFrames: phrases(
      "contactado por {site} | contactada por {site} | contactados por {site} | consultado por {site} | consultada por {site} | consultados por {site} | {site} se ha puesto en contacto con | {site} intentó contactar | {site} se puso en contacto con",
    ),
    voice: words("nosotros nuestro nuestra nuestros nuestras usted tu tus te"),
    joiners: words("de del la las los el y & en"),
    legal: words("todos los derechos reservados aviso legal prohibida reproducción"),
    companyWords: words(
      `sa sl slu grupo medios editorial ediciones holding digital redacción newsletter app`,
    ),
    noHouseOpeners: words(
      `para sobre en de y un una este esta estos estas su sus nuestro nuestra todos todas google apple android ios`,
    ),
    menuWords: words(`
      hoy ahora política economía sociedad mundo internacional españa méxico argentina américa europa deportes
      deporte fútbol cultura ciencia salud tecnología clima medio ambiente opinión editorial editoriales
      columnas blogs estilo moda gastronomía viajes libros música cine televisión radio vídeo vídeos video
      videos fotos imágenes galería investigación especiales archivo juegos tiempo región local nacional empleo
      clasificados tienda club eventos servicios servicio ayuda contacto aviso legal buscar menú inicio portada
      más últimas última nuevo nueva mejor mujeres hombres niños familia dinero motor educación sucesos justicia
      gente día días semana mes año partidos programas socios ver todo todos`),
    calls: words(`
      sigue síguenos suscríbete lee descubre únete conoce visita más sobre en de con para acceder ver el la los
      las`),
    indefinite: words("un una"),
    noHouses: phrases("última hora | noticias | la redacción | redacción | portada | app | google"),
    toldTo: phrases(`
      dijo a | declaró a | informó a | en declaraciones a | explicó a | señaló a | explica a | confirmó a |
      en entrevista con | contó a | cuenta a | en conversación con | a preguntas de`),
    accordingTo: phrases(`
      según`),
    reported: phrases("informó | informa | publicó | publica | reportó | reporta | reveló"),
    papers: words(`
      diario periódico gaceta tribuna correo heraldo nación prensa mercurio tiempo mundo país universal imparcial noticias
      voz vanguardia razón radio televisión noticiero jornada estrella hora crónica expreso`),
    ownPeople: words("periodista corresponsal reportero fotógrafo periodistas reporteros"),
    agencies: phrases("agencias | con información de agencias | con agencias | agencia"),
    agencyPrefixes: phrases(`con información de | con informaciones de | con datos de | información de`),
    firstPublished: phrases(`
      publicado originalmente en | publicado originalmente por | publicó originalmente en |
      apareció originalmente en | originalmente publicado en | publicado por primera vez en |
      reproducido con permiso de`),
    sourceLabels: phrases("fuente | artículo original | enlace original | ver artículo original"),
  },
  titlePrefixes: phrases(
    "estás leyendo | estás viendo | usted está leyendo | última hora | en vivo | en directo",
  ),
  gluedTails: phrases(`
    ir al contenido | saltar al contenido | leer más | seguir leyendo | # min de lectura |
    # minutos de lectura | escuchar artículo | compartir artículo | ver galería | # fotos | # comentarios`),
  dateLabels: phrases(`
    publicado | publicado el | publicada | publicada el | actualizado | actualizado el | actualizada |
    última actualización | actualización | creado | creado el | fecha | fecha de publicación | modificado |
    modificado el | act`),
  photoLabels: words("fotografía fotos foto imagen crédito créditos ilustración archivo"),
  photoLinks: phrases("de | por | via | vía | cortesía de"),
  photoVia: phrases("via | vía"),
  photoNotes: phrases("archivo | foto de archivo | cortesía"),
  pictureSides: phrases(
    "izquierda | derecha | izq | dcha | der | centro | a la izquierda | a la derecha | i | d",
  ),
  captionLabels: phrases("pie de foto | imagen | crédito | foto | ampliar imagen | ampliar foto | ampliar"),
  labels: words(`
    exclusiva exclusivo directo vivo video vídeo foto fotos actualización análisis opinión entrevista reportaje crónica
    perfil editorial crítica pregunta respuesta nota aclaración corrección fe fuente lea leer vea ver también además
    contexto claves balance podcast galería cronología gráfico última hora archivo imágenes continuación mire fotos encuesta publicidad urgente resumen`),
  interview: words("pregunta respuesta p r"),
  home: ["inicio", "portada", "home"],
  dateFillers: words(
    "a las la el de del h hrs horas hora hace minutos días min lectura tiempo y lun mar mié jue vie sáb dom gmt cet am pm",
  ),
};
