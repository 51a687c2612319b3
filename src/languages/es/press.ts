// Spanish: the words around articles.

import type { PressWords } from '../press.js';

export const press: PressWords = {
  residue: [
    {
      rule: 'advertisement',
      kind: 'label',
      lines: [
        '(publicidad|anuncio|contenido patrocinado)',
        '(el artículo|la noticia) continúa después de la publicidad',
      ],
    },
    { rule: 'read-more', kind: 'label', lines: ['(leer más|ver más|mostrar más|cargar más|saber más|seguir leyendo)'] },
    {
      rule: 'share',
      kind: 'label',
      lines: [
        '(compartir|imprimir|copiar enlace|enviar por correo|síguenos|síganos)',
        'compartir (en|por) …',
        '(síguenos|síganos) en …',
      ],
    },
    {
      rule: 'subscription',
      kind: 'label',
      lines: [
        '(suscríbete|suscribirse|iniciar sesión|regístrate|boletín|suscríbase)',
        '(suscríbete|suscríbase|regístrate) (a|en) … (boletín|newsletter) …',
      ],
    },
    {
      rule: 'comments',
      kind: 'label',
      lines: ['(comentar|responder|escribir un comentario)', 'sé el primero en comentar'],
    },
    {
      rule: 'legal',
      kind: 'label',
      lines: [
        '… todos los derechos reservados …',
        '(aviso legal|política de privacidad|política de cookies|contacto|quiénes somos)',
      ],
    },
    {
      rule: 'cookies',
      kind: 'label',
      lines: ['(aceptar|aceptar todo|aceptar y cerrar|rechazar|rechazar todo|configurar cookies)'],
    },
    {
      rule: 'navigation',
      kind: 'label',
      lines: ['(inicio|buscar|menú|volver arriba|ir al contenido|cerrar|siguiente|anterior)'],
    },
    { rule: 'reading-time', kind: 'label', lines: ['tiempo de lectura(:|) …', '# (min|minutos) (de lectura|)'] },
    { rule: 'photo-credit', kind: 'label', lines: ['(foto|imagen|crédito|fuente): …'] },
    { rule: 'translation-note', kind: 'label', lines: ['(traducido por|traducido del|traducción)(:|) …'] },
  ],
  teasers: [
    '(lea también|lee también|ver también|te puede interesar)(:|) …',
    '(noticias relacionadas|artículos relacionados|lo más leído|lo más visto|últimas noticias|más noticias)',
  ],
  comments: ['(# |)(comentarios|comentario)', '(deja|deje) un comentario …'],
  sections: ['Internacional', 'Mundo', 'Política', 'Oriente Medio', 'Oriente Próximo', 'Economía', 'Noticias'],
  by: ['por'],
  withAgency: ['con', 'y'],
  sourceLabels: ['fuente', 'fuentes', 'agencias'],
  desks: ['redacción', 'agencias', 'la redacción'],
  published: ['publicado', 'publicado el', 'publicada el'],
  modified: ['actualizado', 'actualizado el', 'última actualización'],
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  numericOrder: 'dmy',
  translated: ['(traducido por|traducido del|traducción)(:|) …'],
  credits: { relayed: [], reported: [], told: [] },
};
