/**
 * Wordings that mark a block as something else than the story, in English, German, French and Spanish. Patterns are
 * anchored at the start or the end and tried on short blocks only. Precision comes first: a line lost here is a claim lost.
 */

/** Labels: boilerplate where the whole block is a short line that does not end like a sentence. */
export const boilerplateLabels: readonly RegExp[] = [
  /^(?:read|learn|see|find out|discover|show|view) (?:more|also|next|all|the full (?:story|article|report|text))\b/iu,
  /^(?:also read|continue reading|keep reading|read on|more (?:on|from|about|in|stories|news|coverage)|most (?:read|popular|viewed)|see also|you (?:may|might) also like|recommended|up next|don['’]t miss|editors?['’]s? picks?)\b/iu,
  /^related(?: (?:articles?|stories|story|links?|coverage|topics?|reading|content|news|posts?))?\s*(?::|$)/iu,
  /^(?:source|original) (?:link|article|url)\b/iu,
  /^(?:share|print|e-?mail|save|tweet|comment|comments|bookmark|listen|watch(?: now| live)?)(?: (?:this|on|via|the|to) .{1,60}|:.{0,80})?$/iu,
  /^(?:tags?|filed under|keywords?|categor(?:y|ies)|topics?|labels?|hashtags?)\s*:/iu,
  /^(?:follow|join|like|find) us\b/iu,
  /^(?:sign (?:up|in)|log in|subscribe|register|donate|support us|newsletters?|advertisement|advertising|sponsored(?: content)?|promoted|skip to .{1,40}|back to (?:top|home).{0,20}|jump to .{1,40}|click here\b.{0,80}|download our app\b.{0,60})(?::.{0,80})?$/iu,
  /^(?:leave a (?:comment|reply)|view comments?|\d{1,5} comments?|no comments?|\d{1,3} min(?:ute)?s? read|privacy policy|terms of (?:use|service))\b.{0,40}$/iu,
  /^(?:loading|menu|search|home|contact us|about us)$/iu,
  /^(?:mehr (?:zum thema|dazu|lesen|aus)|lesen sie (?:auch|mehr|dazu|weiter)|weiterlesen|zum thema|weitere (?:artikel|meldungen|themen|nachrichten)|das könnte sie auch interessieren|auch interessant|siehe auch)\b/iu,
  /^(?:teilen|drucken|anzeige|werbung|newsletter|jetzt (?:abonnieren|anmelden|registrieren)|startseite|zurück(?: zur .{1,30})?|nach oben|kommentare?|impressum|datenschutz|merken|artikel (?:teilen|drucken|merken))(?:\s*:.{0,80})?$/iu,
  /^(?:schlagw(?:o|ö)rte?r?|themen|stichwörter|rubrik(?:en)?)\s*:/iu,
  /^(?:(?:à )?lire (?:aussi|la suite|également|plus)|voir aussi|sur le même (?:sujet|thème)|pour aller plus loin|nos articles|articles? liés?)(?![\p{L}])/iu,
  /^(?:partager|imprimer|publicité|newsletter|s['’]abonner|accueil|commentaires?|retour)(?:\s*:.{0,80})?$/iu,
  /^(?:mots[- ]clés|étiquettes|rubriques?|thèmes?)\s*:/iu,
  /^(?:le(?:e|a|er) (?:también|además|más)|(?:te|le) puede interesar|más información|noticias? relacionadas?|ver también|sigue leyendo|ver más)(?![\p{L}])/iu,
  /^(?:compartir|imprimir|publicidad|boletín|suscr[ií]bete|inicio|comentarios?|volver)(?:\s*:.{0,80})?$/iu,
  /^(?:etiquetas|temas|palabras clave)\s*:/iu,
  /^(?:#[\p{L}\d_]{2,40}[\s,;]{0,3}){1,12}$/u,
];

/** Phrases that no story uses of itself: boilerplate whether they end like a sentence or not. */
export const boilerplatePhrases: readonly RegExp[] = [
  /^(?:sources?|quellen?|fuentes?|sources? originales?)\s?:/iu,
  /^(?:sign up|subscribe|register|get|receive|join|enter your)\b[^.!?]{0,120}\b(?:newsletters?|inbox|e-?mail alerts?|e-?mail address|podcast|youtube|mailing list|breaking news alerts?|daily briefing|whatsapp channel|telegram channel)\b/iu,
  /^(?:melden sie sich|abonnieren sie|jetzt abonnieren|bestellen sie|erhalten sie)\b[^.!?]{0,120}\b(?:newsletters?|postfach|e-mail|podcast|push)/iu,
  /^(?:abonnez-vous|inscrivez-vous|recevez)\b[^.!?]{0,120}\b(?:newsletters?|lettre|e-?mail|boîte|alertes?)/iu,
  /^(?:suscr[ií]b[ae](?:te|se)|recib[ae]|apúnt[ae](?:te|se)|regístr[ae](?:te|se))(?![\p{L}])[^.!?]{0,120}\b(?:newsletters?|bolet[ií]n|correo|alertas?)/iu,
  /^(?:follow us|folgen sie uns|suivez-nous|síguenos|síganos)(?![\p{L}])/iu,
  /^(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking))\b[^.!?]{0,160}\bcookies\b/iu,
  /^(?:wir verwenden|diese (?:web)?seite|unsere (?:web)?seite|nous utilisons|ce site|utilizamos|este sitio)(?![\p{L}])[^.!?]{0,160}cookies/iu,
  /^(?:©|\(c\)\s|copyright\s(?:©|\(c\)|\d{4}|by\b))/iu,
  /^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)(?![\p{L}])/iu,
  /\b(?:all rights reserved|may not be published, broadcast, rewritten|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b.{0,80}$/iu,
  /^[^.!?]{0,80},?\s?https?:\/\/\S{1,300}\s\(CC[ -]BY[^)]{0,20}\)\.?$/iu,
  /^(?:this|the) (?:article|story|post|piece|report)\b.{0,60}\b(?:was |has been )?(?:originally|first) (?:published|appeared)\b/iu,
  /^the post .{1,200} (?:appeared first on|first appeared on) /iu,
  /^(?:media|press|investors?|news)(?: relations?| office)? (?:contacts?|enquiries|inquiries)\s?:/iu,
  /^(?:pressekontakt|medienkontakt|kontakt für (?:die )?(?:presse|medien)|ansprechpartner(?:in)?|rückfragen an)\b.{0,30}:/iu,
  /^(?:contacts? (?:presse|médias?)|contacto (?:de prensa|para medios))\s?:/iu,
  /^https?:\/\/\S{1,400}$/iu,
];

/** Who wrote, edited or helped: a byline, and no claim about the story. `NAME` is filled in by the reader of this list. */
export const bylinePatterns: readonly string[] = [
  '^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Tt]exte?:|[Tt]exto:|[Aa]utore?n?:|[Aa]uthors?:|[Aa]utore?s?:|[Rr]edaktion:|[Ww]ritten by|[Rr]eported by|[Vv]on unserem (?:Korrespondenten|Reporter)|[Pp]ropos recueillis par) NAMES(?:\\s?[,|·•–—/-]\\s?[^.!?]{1,80})?$',
  '^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or) NAMES (?:in|aus|à|en|for|für|of|de|from) NAME$',
  '^NAMES (?:(?:also )?contributed (?:reporting|research|writing)?\\s?(?:to|from) |contributed (?:reporting|research)\\b|(?:haben|hat) (?:zu|an) diese[mr] |(?:a|ont) contribué à |(?:contribuyó|contribuyeron) ).{0,80}$',
  '^(?:With|Additional|With additional) (?:reporting|files|research|writing) (?:by|from) [^!?]{2,160}$',
  '^[([](?:[Rr]eporting|[Aa]dditional reporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Rr]eported|[Tt]ranslated|[Bb]ericht|[Rr]edaktion|[Ee]dité|[Ee]ditado|[Rr]eporte|[Rr]édaction)\\b[^)\\]]{2,280}[)\\]]\\.?$',
  '^(?:Reporting|Writing|Compiled|Edited|Translated) by NAMES(?:[;,]? [^!?]{0,160})?$',
  "^(?:[Mm]it (?:Material|Informationen) (?:von|der)|[Aa]vec (?:l[’']\\s?)?|[Cc]on información de) ?[\\p{Lu}/ ,]{2,40}\\.?$",
  '^[([][a-z]{2,6}(?:/[a-z]{2,6}){0,3}[)\\]]$',
  '^[–—-]{1,2} ?NAME$',
  '^(?:[Bb]y|BY) [\\w.-]{2,30}$',
  // "By our housing correspondent", "Von unserer Wirtschaftsredaktion", "De notre envoyée spéciale à Rome".
  '^(?:By|From|Von|Par|Por|De) (?:the|our|unser(?:e[mnr])?|notre|nos|la|nuestr[oa]s?)(?: [^\\s.!?:,]{1,24}){0,3} (?:\\p{L}*-?)(?:staff|desk|team|reporters?|correspondents?|bureau|newsroom|writers?|agencies|[Rr]edaktion|[Kk]orrespondent(?:in|en)?|[Rr]eporter(?:in)?|[Mm]itarbeiter(?:in)?|correspondante?s?|[Rr]édaction|envoyée?s? spéciale?s?|[Rr]edacción|corresponsal(?:es)?|enviad[oa] especial)(?: (?:in|at|aus|à|en|a) NAME)?$',
  '^(?:STAFF|Staff|Agency|Agencies) (?:REPORTS?|[Rr]eports?|[Ww]riters?|[Rr]eporters?|and agencies)$',
];

/** Pictures and their credits. */
export const captionPatterns: readonly RegExp[] = [
  /^(?:(?:file )?photo(?:graph)?s?|images?|pictures?|fotos?|bild(?:er)?|grafik|graphic|infographic|illustration|video|imagen|imágenes|crédits? photo|crédito|créditos|credits?|bildnachweis|bildunterschrift|fotocredit|légende|pie de foto|caption|symbol(?:bild|foto)|archiv(?:bild|foto))(?: (?:credits?|by|courtesy(?: of)?|von))?\s?(?::|©)/iu,
  /^(?:file photo|symbolbild|archivbild|photo d['’](?:archives?|illustration)|foto de archivo)(?![\p{L}])[^.!?]{0,100}$/iu,
  /[/(©|]\s?(?:AP|AFP|EPA|EFE|dpa|Reuters|Getty|picture alliance|imago|Shutterstock|Unsplash|Pexels)(?:[ /](?:Photo|Images?|Photos|Press|via Getty Images|[\p{Lu}][\p{L}.]{1,20}(?: [\p{Lu}][\p{L}.]{1,20})?)){0,2}\)?$/u,
  /^(?:photo|image|picture|illustration) by \p{Lu}/iu,
];

/** Parts of class names and ids in HTML that mark an element as something else than the story. */
export const boilerplateClasses: ReadonlySet<string> = new Set(
  `ad ads advert advertisement banner breadcrumb breadcrumbs comment comments consent cookie cookies disclaimer donate
  footer menu nav navbar navigation newsletter outbrain pagination paywall popup promo recirculation recommended related
  share sharing sidebar signup skip social sponsor sponsored subscribe subscription taboola tags teaser toolbar trending
  widget`.split(/\s+/),
);

export const bylineClasses: ReadonlySet<string> = new Set(
  'author authors byline bylines dateline published pubdate publishdate timestamp'.split(' '),
);

export const captionClasses: ReadonlySet<string> = new Set('caption credit figcaption'.split(' '));
