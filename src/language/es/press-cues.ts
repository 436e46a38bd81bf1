import { cuesOf } from "../lists.ts";

/** What lines of Spanish pages say that are not their article. */
export const cues = cuesOf({
  advertisement: {
    parts: `publicidad | anuncio | anuncios | patrocinado | contenido patrocinado | patrocinado por |
      contenido de marca | branded content | la noticia continúa después de la publicidad |
      continúa después de la publicidad | cerrar publicidad | saltar publicidad |
      continuar leyendo después de la publicidad | pauta | espacio publicitario | ofertas | cupones |
      cupones descuento | comprar | anúnciate | el artículo continúa debajo | el artículo continúa abajo |
      continúa leyendo después de la publicidad | sigue después de la publicidad`,
    opens: "publicidad | patrocinado por | presentado por | en colaboración con | compra ahora",
    within: `código promocional | código de descuento | enlaces de afiliados | recibir una comisión | prueba gratis | oferta limitada | después de la publicidad |
      a través de nuestros enlaces | a través de estos enlaces | a través de nuestros links | ganar una comisión`,
  },
  comments: {
    parts: `comentario | comentarios | # comentarios | # comentario | comentar | ver comentarios | ver los comentarios | leer comentarios | dejar un comentario | deja un comentario | deja tu comentario | agregar comentario |
      publicar comentario | publicar un comentario | todos los comentarios | ver más comentarios | sin comentarios | no hay comentarios | responder | denunciar | reportar | reportar comentario | únete a la conversación | opina | tu opinión | cancelar respuesta |
      normas de participación | ver # comentarios | me gusta | más valorados`,
    opens: `deja un comentario | deja una respuesta | escribe tu comentario | inicia sesión para comentar | los comentarios | para comentar | sé el primero en comentar | tu dirección de correo |
      has detectado un error | detectaste un error | encontraste un error | tienes una denuncia | tienes una historia | tienes información sobre | si tienes información | tenés información`,
    within:
      "para poder comentar | para dejar un comentario | inicia sesión para comentar | tu dirección de correo electrónico no será | los campos obligatorios | los comentarios están cerrados | normas de la comunidad",
  },
  share: {
    parts: `compartir | comparte | compartir en | compartir en facebook | compartir en twitter | compartir en x |
      compartir en whatsapp | compartir por correo | compartir por email | compartir artículo |
      compartir noticia | compartir nota | tuitear | twittear | enviar | enviar por correo |
      enviar por email | imprimir | guardar | guardar artículo | guardar noticia | copiar enlace |
      copiar link | copiar url | enlace copiado | correo | correo electrónico | escuchar | escuchar artículo |
      escuchar nota | síguenos | síguenos en | seguir | seguinos | regalar artículo | añadir a favoritos |
      favoritos | leer después | reducir fuente | agrandar fuente | escucha esta noticia |
      escuchar esta noticia | escucha este artículo | escuchá la nota | reportar un error | reportar error |
      síganos en`,
    opens: `comparte esta | compartir esta | compartir en | síguenos en | sigue toda | sigue las noticias |
      sigue nuestro | únete a nuestro canal | suscríbete a nuestro canal | síguenos | síganos en |
      sígueme en | síguenos por`,
    within: `síguenos en | en redes sociales como | canal de whatsapp | canal de telegram | nuestros canales en | sigue leyendo en google | en google news |
      fuente preferida en google | fuentes preferidas en google | en google noticias | en google news`,
  },
  newsletter: {
    parts: `suscríbete | suscribirse | suscribirme | suscribite | apúntate | regístrate | tu correo | tu correo electrónico | tu email | boletín | boletines | nuestros boletines | recibe nuestro boletín | notificaciones | activar notificaciones`,
    opens: `suscríbete a | apúntate a | recibe | recibe cada | recibí | regístrate para | no te pierdas | mantente informado | haz clic y únete | boletín | lo más importante | las noticias más | inscríbete |
      descarga nuestra aplicación | descarga nuestra app | descargá nuestra app | descarga la app | al registrarte | al suscribirte | al registrarse`,
    within: `a nuestra newsletter | a nuestro boletín | nuestro newsletter | en tu correo | en tu bandeja de entrada | en tu email | cada mañana en tu | suscríbete a nuestra | darte de baja | suscribirte gratis |
      aceptas los términos | aceptás los términos | acepta los términos y condiciones`,
  },
  related: {
    parts: `para saber más | lee también | leer también | lea también | leé también | te puede interesar |
      te podría interesar | le puede interesar | también te puede interesar | te recomendamos |
      le recomendamos | recomendamos | recomendados | recomendado para ti | noticias relacionadas |
      artículos relacionados | notas relacionadas | relacionadas | relacionados | relacionado | más noticias |
      más información | más sobre | más leídas | lo más leído | lo más visto | las más leídas | más leídos |
      últimas noticias | lo último | ver más | leer más | seguir leyendo | sigue leyendo | mirá también |
      mira también | vea también | además | no te pierdas | siguiente noticia | noticia anterior |
      artículo siguiente | artículo anterior | temas | temas relacionados | etiquetas | archivado en |
      más en | otras noticias | ver todas | en esta noticia | destacados | tendencias | en portada |
      además en | te sugerimos | más temas | enlaces relacionados | más información | más noticias |
      noticias relacionadas | contenido relacionado | siguiente artículo | siguiente noticia | galería |
      galería de fotos | galería de imágenes | # fotos | # imágenes | ver galería | ver fotos | ver vídeo |
      ver video | más sobre este tema | más sobre el tema | más en esta sección | temas de interés |
      de interés | lo más comentado | lo más compartido | lo más reciente | lo más nuevo | más vistas |
      más vistos | más recientes | otros artículos | del mismo autor | contenidos relacionados`,
    opens: `artículo anterior | artículo siguiente | siguiente artículo | próximo artículo | lee también |
      leer también | lea también | leé también | lea más | lee más | le puede interesar | te puede interesar |
      también te puede interesar | también puedes leer | puedes leer | vea también | ver también |
      mira también | mirá también | más información | no te pierdas | además lee | video | en video |
      te recomendamos | noticia relacionada | archivado en | temas relacionados | en imágenes |
      puede interesarle | podría interesarle | sigue leyendo | siga leyendo | más sobre | le recomendamos |
      te recomendamos leer | lee aquí | consulte también | vea aquí | mira aquí`,
    within: "te puede interesar | lee también | todas las noticias de última hora | más noticias en",
  },
  cookies: {
    parts:
      "aceptar | aceptar cookies | aceptar todas | aceptar todo | rechazar | rechazar todas | rechazar todo | configurar | configurar cookies | configuración de cookies | gestionar cookies | aceptar y continuar | cookies | política de cookies | más opciones",
    opens:
      "utilizamos cookies | usamos cookies | este sitio utiliza | este sitio usa | nosotros y nuestros socios | si continúa navegando | esta web utiliza",
    within:
      "utiliza cookies | utilizamos cookies | usamos cookies | uso de cookies | cookies propias y de terceros | tratamiento de datos personales | continúa navegando",
  },
  paywall: {
    parts: `solo para suscriptores | exclusivo para suscriptores | contenido exclusivo | contenido para suscriptores | suscriptores | suscripción | suscripciones | ya soy suscriptor | ya eres suscriptor | iniciar sesión | inicia sesión | identificarse | entrar | acceder | ingresar | regístrate gratis | registrarse | crear cuenta | premium | ver ofertas | hazte socio | hazte premium | ver suscripciones | para seguir leyendo | quiero suscribirme`,
    opens: `este contenido es exclusivo | este artículo es exclusivo | para seguir leyendo | suscríbete para | suscríbete por | ya eres suscriptor | contenido exclusivo para | si ya eres suscriptor | si quieres seguir leyendo | accede a todo | has alcanzado el límite | lee sin límites |
      regístrate gratis | suscríbete para seguir | inicia sesión para |
      apoya el periodismo | apoya nuestro periodismo | apoyá el periodismo | tu apoyo nos | tu suscripción | con tu suscripción | hazte socio | hazte socia | hacete socio | hazte miembro | todo el contenido a`,
    within: `para seguir leyendo | exclusivo para suscriptores | solo para suscriptores | acceso ilimitado | cancela cuando quieras | el primer mes | suscríbete desde | sin permanencia |
      periodismo independiente con | apoyas el periodismo`,
  },
  disclaimer: {
    parts: "nota del editor | nota de la redacción | nota de redacción",
    opens: `nota del editor | nota de la redacción | las opiniones expresadas | este artículo fue traducido |
      este artículo es de opinión | este contenido fue | sobre el autor | sobre la firma |
      el contenido de este | este artículo se publicó | este artículo fue publicado |
      esta nota fue publicada | este texto se publicó | este texto fue publicado | esta nota fue traducida |
      esta nota se publicó | resumen generado | texto generado por | contenido generado con | fe de errores |
      fe de erratas | corrección una versión | una versión anterior de est | una versión anterior de este |
      una versión anterior de esta | este artículo ha sido actualizado | este artículo fue actualizado |
      esta nota ha sido actualizada | esta nota fue actualizada | esta noticia ha sido actualizada |
      este artículo fue corregido`,
    within: `no reflejan necesariamente | no representa necesariamente | son responsabilidad de sus autores | responsabilidad exclusiva del autor | con ayuda de inteligencia artificial | no se hace responsable |
      generado con inteligencia artificial y | revisado por un periodista | revisada por un editor | revisado por un editor | revisado por la redacción`,
  },
  navigation: {
    parts: `inicio | portada | ir al contenido | saltar al contenido | ir al contenido principal | buscar |
      búsqueda | buscador | menú | abrir menú | cerrar menú | cerrar | secciones | política | economía |
      internacional | mundo | sociedad | deportes | cultura | nacional | nacionales | españa | méxico |
      américa | europa | local | locales | ciudad | región | regional | ciencia | salud | tecnología |
      educación | medio ambiente | opinión | editorial | columnas | blogs | sucesos | policiales | seguridad |
      justicia | negocios | finanzas | mercados | dinero | espectáculos | entretenimiento | gente | famosos |
      estilo | estilo de vida | moda | gastronomía | viajes | motor | fútbol | tenis | baloncesto |
      televisión | cine | música | libros | horóscopo | loterías | el tiempo | clima | vídeos | videos |
      fotos | galerías | galería | en vivo | en directo | última hora | noticias | hemeroteca |
      edición impresa | mi cuenta | mi perfil | cerrar sesión | servicios | clasificados | esquelas |
      especiales | multimedia | anterior | siguiente | volver | volver arriba | más | # min de lectura |
      # minutos de lectura | tiempo de lectura # min | lectura # min | ediciones | comunidad | vida |
      video no disponible | vídeo no disponible | contenido externo | lectura | lectura # minutos | encuesta |
      vota | votar | ver resultados | ver menos | ver todo | ver todos | ver todas | índice |
      volver al inicio | reproducir | reproducir video | pantalla completa | subtítulos | volumen |
      silenciar | siguiente imagen | imagen anterior | ampliar | ampliar imagen | ocultar | mostrar más |
      mostrar menos | modo oscuro | tamaño de letra | cargando | escucha este artículo | escuchar artículo |
      escuchar`,
    opens: `estás en | usted está aquí | inicio | tiempo de lectura | este video no | este vídeo no |
      tu navegador no | su navegador no | por favor habilite javascript | habilite javascript |
      este contenido no está | para ver este contenido | para ver este video`,
  },
  footer: {
    parts: `aviso legal | política de privacidad | privacidad | términos y condiciones | términos de uso | condiciones de uso | condiciones generales | contacto | contáctanos | quiénes somos | acerca de | sobre nosotros | nosotros | publicidad | anúnciese | mapa del sitio | mapa web | ayuda | preguntas frecuentes | trabaja con nosotros | accesibilidad | todos los derechos reservados | redacción | staff | defensor del lector | código ético | libro de estilo | directorio | rss`,
    opens:
      "todos los derechos reservados | derechos reservados | prohibida la reproducción | prohibida su reproducción | queda prohibida | editado por",
    within:
      "todos los derechos reservados | derechos reservados | prohibida la reproducción | prohibida su reproducción | reproducción total o parcial | queda prohibida",
  },
  photo: {
    parts:
      "foto | fotos | imagen | imágenes | fotografía | archivo | foto de archivo | imagen de archivo | ilustración | pie de foto | créditos | crédito | captura de pantalla | cortesía | imagen ilustrativa",
    opens:
      "foto | fotos | imagen | fotografía | foto de archivo | imagen de archivo | fotografía de archivo | crédito | en la imagen | en la foto | ilustración | de izquierda a derecha | vista de | vista aérea",
    within:
      "foto de archivo | imagen de archivo | fotografía de archivo | de izquierda a derecha | vía reuters | vía afp | imagen cedida | foto cedida | imagen ilustrativa | captura de pantalla | cortesía de | en una imagen de archivo",
  },
  correction: {
    opens:
      "corrección | fe de errores | fe de erratas | aclaración | rectificación | una versión anterior | este artículo ha sido actualizado | esta nota fue actualizada",
  },
  reposting: {
    parts: "fuente | artículo original | ver artículo original",
    opens: "estás leyendo | este artículo fue publicado originalmente",
    within: "publicado originalmente en | apareció primero en | se publicó primero en | publicado primero en",
  },
});
