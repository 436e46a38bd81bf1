import { phrases, words } from "../lists.ts";
import type { PressWords } from "../press-words.ts";
import { cues } from "./press-cues.ts";

/** French as papers of France, Belgium, Switzerland, Canada and Africa write it. */
export const press: PressWords = {
  functionWords: words(`
    à ainsi alors après au aussi autre autres aux avait avant avec avoir c'est ce cela celle celui ces cet cette ceux
    chez comme contre d'un d'une dans de depuis des dont du elle elles en encore entre est et était étaient été être
    eu fait il ils jusqu'à l'on la le les leur leurs lors lui mais même moins n'a n'est ne nous on ont ou où par
    pas pendant peu peut plus pour qu'il qu'elle qu'un qu'une quand que quel qui s'est sa sans se selon sera ses si son
    sont sous sur tous tout toute toutes très un une vers vous y d'ici n'ont j'ai je deux`),
  serviceWords: words(`
    compte abonner abonnez abonnement abonnements abonné abonnés premium newsletter newsletters lettre e-mail email mail boîte
    inscrire inscrivez inscription connexion connectez connecter identifier mot passe navigateur cookies application
    appli notifications alertes publicité annonce annonces article articles contenu contenus page pages site online
    ligne accès illimité exclusif exclusifs gratuit gratuite gratuitement cliquez cliquer lien liens partager partagez
    suivre suivez twitter facebook instagram whatsapp youtube telegram podcast podcasts télécharger téléchargez journal
    numérique offre offres commentaire commentaires commenter réagir lecteur lecteurs lire lecture recevez quotidien
    javascript erreur adresse paramètres consentement préférences données confidentialité vidéo`),
  cues,
  byline: {
    by: phrases(`
      par | propos recueillis par | texte par | texte de | rédigé par | écrit par | article rédigé par |
      reportage de | enquête de | une enquête de | entretien réalisé par | avec | texte | auteur | autrice |
      auteurs | de nos envoyés spéciaux | de notre envoyé spécial | de notre correspondant |
      de notre correspondante | de notre envoyée spéciale | une chronique de | une analyse de | un reportage de |
      un entretien de | un article de | publié par | texte et photo | texte et photos | photo et texte | photos et texte |
      de notre correspondant permanent | de notre correspondante permanente`),
    poster: phrases("posté par | mis en ligne par | rédaction"),
    and: words("et & avec"),
    contributed: phrases(`
      ont contribué à cet article | a contribué à cet article | ont contribué à ce reportage |
      ont participé à cet article | a participé à cet article | ont collaboré à cet article`),
    helped: phrases("avec la collaboration de | avec la contribution de | avec la participation de"),
    place: words("à en au aux"),
    contact: phrases("écrire à | contacter | contactez | suivre | suivez | e mail"),
    note: phrases(
      "peut être joint | couvre | écrit sur | suit l'actualité | est correspondant à | est correspondante à",
    ),
    noteOnJob: phrases("est | est un | est une | est le | est la | travaille comme | a été"),
    oneself: phrases("l'auteur | l'auteure | l'autrice | les auteurs"),
    desks: phrases(`
      la rédaction | rédaction | service politique | service sports | la rédaction web | rédaction web |
      desk | le desk | la rédaction avec afp`),
    jobs: words(`
      journaliste journalistes reporter reporters rédacteur rédactrice rédacteurs correspondant correspondante
      correspondants envoyé envoyée envoyés éditorialiste chroniqueur chroniqueuse photographe auteur autrice pigiste
      stagiaire critique directeur directrice`),
    jobFields: words(`
      spécial spéciale spéciaux grand chef en de la du rédaction adjoint adjointe politique économie sport sports
      culture international étranger sciences santé société justice police permanent permanente notre nos indépendant
      indépendante régional locale local au service à l'international`),
    notPeople: words(`
      rédaction agence agences presse journal journaux quotidien hebdomadaire gazette tribune courrier dépêche voix écho
      nouvelles actualités actualité info infos radio télévision site web magazine groupe société sa sas editions éditions
      abonnés abonnement publié mis jour article commentaire commentaires publicité politique économie sport culture
      monde france photo photos image vidéo archives police gouvernement ministère parti université école mairie ville
      conseil préfecture tribunal cour hôpital pont rue avenue place gare banque association lundi mardi mercredi jeudi
      vendredi samedi dimanche le la les un une des et ou avec par pour dans sur ce cette nouveau nouvelle grand grande`),
    labelWords: words(
      "partager imprimer commenter commentaires discussion abonner connexion newsletter articles suivre chère chers chères",
    ),
    particles: words(
      "de du des d' la le van von der den ben bin el al di da et del los las dos do dei della",
    ),
    givenNames: words("elle"),
    placeOpeners: words("saint sainte st la le les new san port mont nouvelle grand bourg"),
    titles: words("dr pr me m mme mlle professeur docteur maître"),
  },
  source: {
    frames: phrases(`
      la rédaction de {site} | journaliste à {site} | journaliste au {site} | correspondant de {site} |
      confié à {site} | journaliste pour {site} | rédacteur à {site} | rédactrice à {site} |
      correspondante de {site} | correspondant du {site} | correspondante du {site} | la rédaction du {site}`),
    weakFrames: phrases(`
      la newsletter de {site} | les newsletters de {site} | abonnez vous à {site} | l'application {site} |
      suivez {site} sur | plus d'articles de {site} | {site} tous droits réservés | lire {site} |
      à propos de {site} | à propos du {site} | la lettre du {site} | la lettre de {site} |
      newsletter du {site} | abonnez vous au {site} | suivez {site} | les newsletters du {site} |
      {site} app | le club {site} | connectez vous à {site} | l'appli {site} | publicité sur {site} |
      boutique {site} | abonné à {site} | abonnés du {site} | abonnés de {site} | compte {site} |
      recevez {site} | bienvenue sur {site} | recommandations de {site} | critique sur {site} |
      offrir {site} | {site} newsletter`),
    repostFrames: phrases("{site} est un agrégateur | cet article est apparu en premier sur {site}"),
    askedFrames: phrases(
      "contacté par {site} | contactée par {site} | contactés par {site} | sollicité par {site} | sollicitée par {site} | joint par {site} | jointe par {site} | interrogé par {site} | interrogée par {site}",
    ),
    voice: words("nous notre nos vous votre vos"),
    joiners: words("de du des la le les et & en à d'"),
    legal: words("tous droits réservés mentions légales reproduction interdite"),
    companyWords: words(
      `sa sas sarl groupe médias éditions presse holding numérique rédaction newsletter application`,
    ),
    noHouseOpeners: words(
      `pour sur dans de et un une ce cet cette ces votre vos notre nos tous toutes google apple android ios`,
    ),
    menuWords: words(`
      aujourd'hui politique économie société monde international france europe afrique sport sports football
      culture sciences science santé planète environnement climat idées opinions opinion débats débat éditorial
      tribune chroniques style mode cuisine voyage voyages livres musique cinéma télévision radio vidéo vidéos
      photos images enquête enquêtes dossier dossiers archives jeux météo région régions locale emploi
      immobilier annonces boutique club événements services service aide contact mentions légales recherche menu
      accueil plus derniers dernières dernière toutes nouveau nouvelle meilleur femmes hommes enfants famille
      argent auto tech technologie numérique médias justice éducation jour jours semaine mois année temps
      partenaires partenaire programme émissions`),
    calls: words(`
      suivez suivre découvrez lire lisez abonnez rejoignez voir retrouvez plus sur avec par chez de du la le les`),
    indefinite: words("un une"),
    noHouses: phrases("la rédaction | actualités | à la une | en direct | app | google"),
    toldTo: phrases(`
      a déclaré à | a confié à | a indiqué à | interrogé par | a affirmé à | a expliqué à | explique à |
      confie à | contacté par | joint par | sollicité par | contactée par | auprès de | auprès du`),
    accordingTo: phrases(`
      selon | cité par`),
    reported: phrases("rapporte | a rapporté | a révélé | révèle | indique | écrit"),
    papers: words(`
      journal quotidien gazette tribune courrier dépêche voix écho échos nouvelles presse express matin soir temps monde
      figaro parisien dauphiné télégramme indépendant républicain progrès libre radio télévision info`),
    ownPeople: words("journaliste correspondant correspondante photographe journalistes reporter"),
    agencies: phrases("agences | avec agences | avec les agences | agence"),
    agencyPrefixes: phrases(`avec | avec des informations de | avec les informations de`),
    firstPublished: phrases(`
      initialement publié dans | initialement publié par | initialement publié sur |
      publié initialement dans | publié initialement par | publié initialement sur |
      publié à l'origine dans | publié à l'origine sur | paru initialement dans | paru initialement sur |
      d'abord paru dans | d'abord publié sur | republié à partir de`),
    sourceLabels: phrases("source | article original | lire l'article original | lien vers l'article"),
  },
  titlePrefixes: phrases("vous lisez | en direct | direct | info | exclusif"),
  gluedTails: phrases(`
    aller au contenu | aller au contenu principal | lire la suite | lire plus | # min de lecture |
    lecture # min | # minutes de lecture | écouter l'article | partager l'article | voir les commentaires |
    # photos | # commentaires`),
  dateLabels: phrases(`
    publié | publié le | publiée le | mis à jour | mis à jour le | mise à jour | mise à jour le |
    modifié le | dernière mise à jour | dernière mise à jour le | créé le | posté le | paru le | date |
    date de publication | le`),
  photoLabels: words("photographie photos photo crédit crédits image illustration archives"),
  photoLinks: phrases("par | de | via | avec l’aimable autorisation de"),
  photoVia: phrases("via"),
  photoNotes: phrases("archives | photo d’archives | illustration"),
  pictureSides: phrases("à gauche | à droite | gauche | droite | au centre | g | d"),
  captionLabels: phrases("légende | crédit photo | image | photo | agrandir l’image | ouvrir l’image"),
  labels: words(`
    exclusif exclusive direct info infos vidéo vidéos photo photos mise actualisé enquête reportage analyse décryptage
    édito éditorial tribune entretien interview portrait récit chronique critique question réponse note précision
    correction rectificatif source lire voir aussi contexte bilan podcast diaporama chronologie infographie archives images suivre dossier sondage avis opinion publicité`),
  interview: words("question réponse"),
  home: ["accueil"],
  dateFillers: words(
    "à le la du au h heure heures min et il y a jours minutes lecture temps de lun mar mer jeu ven sam dim gmt cet",
  ),
};
