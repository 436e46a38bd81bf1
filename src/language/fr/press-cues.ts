import { cuesOf } from "../lists.ts";

/** What lines of French pages say that are not their article. */
export const cues = cuesOf({
  advertisement: {
    parts: `publicité | annonce | annonces | contenu sponsorisé | sponsorisé | la suite après la publicité | la suite après cette publicité |
      la suite de votre contenu après cette annonce | l'article continue après la publicité | la suite de l'article ci dessous | contenu partenaire | partenaire | partenariat | fermer la publicité |
      passer la publicité | suite de l'article après la publicité | contenus sponsorisés | bons plans | codes promo | acheter | en partenariat`,
    opens:
      "publicité | sponsorisé par | en partenariat avec | présenté par | contenu proposé par | la suite après",
    within: `code promo | codes promo | liens affiliés | perçoit une commission | toucher une commission | offre limitée | essai gratuit |
      offre spéciale | continue après la publicité |
      via nos liens | par nos liens | liens de cet article sont affiliés | percevoir une commission | liens d'affiliation`,
  },
  comments: {
    parts: `commentaire | commentaires | # commentaires | # commentaire | commenter | réagir | réactions | # réactions | voir les commentaires |
      lire les commentaires | laisser un commentaire | ajouter un commentaire | poster un commentaire | tous les commentaires |
      voir tous les commentaires | aucun commentaire | répondre | signaler | signaler un abus | connectez vous pour commenter | vos réactions |
      vos commentaires | donnez votre avis | déposer un commentaire | j'aime | voir plus de commentaires | soyez le premier à commenter |
      vos réactions | réagir | soyez le premier à commenter`,
    opens: `laisser un commentaire | les commentaires sont | connectez vous pour | réagissez | vous souhaitez réagir | pour commenter |
      votre adresse e mail ne sera | soyez le premier |
      une erreur dans l'article | vous avez une information | une information à nous transmettre | vous avez été témoin | un témoignage à | signalez une erreur | signaler une erreur`,
    within: `les commentaires sont fermés | pour participer à la conversation | pour laisser un commentaire | vous devez être connecté |
      champs obligatoires sont | charte de modération | pour réagir à cet article`,
  },
  share: {
    parts: `partager | partage | partagez | partager l'article | partager cet article | partager sur |
      partager sur facebook | partager sur twitter | partager sur x | partager sur whatsapp |
      partager sur linkedin | partager par mail | partager par e mail | partager par email |
      partager le lien | tweeter | imprimer | imprimer l'article | envoyer | envoyer par mail |
      envoyer par e mail | copier le lien | lien copié | enregistrer | sauvegarder | ajouter aux favoris |
      favoris | écouter l'article | écouter | suivre | suivez nous | nous suivre | offrir l'article |
      offrir cet article | offrir | s'abonner | abonner | enregistrer l'article | lire plus tard |
      sélections | ajouter à vos sélections | taille du texte | une erreur dans cet article |
      signaler une erreur | signaler une faute`,
    opens:
      "partager sur | partager cet article | partagez | suivez nous | retrouvez nous sur | rejoignez nous | suivez l'actualité",
    within: `suivez nous sur | sur les réseaux sociaux | notre chaîne whatsapp | rejoignez notre chaîne | partager l'article sur |
      à vos sources préférées | sources préférées sur google | notre page google`,
  },
  newsletter: {
    parts: `s'inscrire | je m'inscris | s'inscrire à la newsletter | inscription | inscrivez vous | votre e mail | votre adresse e mail | adresse e mail |
      la newsletter | nos newsletters | recevoir la newsletter | je m'abonne | m'inscrire | alertes | recevoir les alertes`,
    opens: `inscrivez vous | abonnez vous à notre newsletter | abonnez vous à la newsletter | recevez | recevez chaque | chaque matin | chaque semaine | chaque vendredi | newsletter |
      ne manquez rien | ne manquez aucune | restez informé | l'essentiel de l'actualité |
      en cliquant sur s'inscrire | en vous inscrivant`,
    within: `à notre newsletter | à la newsletter | nos newsletters | dans votre boîte mail | par e mail chaque | directement dans votre boîte |
      vous désinscrire | désabonnement | vous désabonner à tout moment | inscrivez vous gratuitement |
      vous acceptez de recevoir | l'aide du lien de désinscription | lettre d'information`,
  },
  related: {
    parts: `lire aussi | à lire aussi | à lire | lire également | voir aussi | à voir aussi | sur le même sujet |
      sur le même thème | dans la même rubrique | articles liés | articles similaires | articles connexes |
      les plus lus | les plus lues | le plus lu | les plus partagés | les plus commentés | à la une |
      dernières actualités | dernières nouvelles | nos articles | lire la suite | en savoir plus |
      plus d'infos | pour aller plus loin | vous aimerez aussi | recommandé pour vous | nos recommandations |
      à découvrir | à ne pas manquer | plus d'articles | voir plus | voir plus d'articles | afficher plus |
      tous les articles | thèmes | thèmes associés | sujets | mots clés | tags | dossier | notre dossier |
      article suivant | article précédent | l'actu en continu | en continu | la suite | sur le sujet |
      contenus similaires | vidéos à la une | l'info en continu | sélectionné pour vous | en images |
      diaporama | # photos | # images | voir les photos | voir la vidéo | les articles les plus lus |
      tendances | toute l'actualité | toutes les actualités | cela peut vous intéresser |
      ça peut vous intéresser | cela pourrait vous intéresser | cela pourrait aussi vous intéresser |
      à découvrir aussi | à lire ensuite | les plus vus | les plus récents | nos derniers articles |
      dans l'actualité | dans la même thématique | du même auteur | dossiers`,
    opens: `article précédent | article suivant | lire aussi | à lire aussi | lire également | à lire également |
      voir aussi | à voir aussi | lire notre | lire nos | lire l'article | lire l'entretien | à lire sur |
      pour aller plus loin | sur le même sujet | en vidéo | vidéo | relire | retrouvez | notre dossier |
      article réservé à nos abonnés lire aussi | écouter aussi | à écouter | lire le décryptage |
      lire l'analyse | retrouvez ici tous | retrouvez tous nos | à voir également sur | regardez aussi |
      lisez aussi | lire notre article | notre article | en images | cela peut vous intéresser |
      cela pourrait vous intéresser`,
    within: "lire aussi notre | à lire également | retrouvez tous nos articles",
  },
  cookies: {
    parts: `accepter | tout accepter | tout refuser | refuser | continuer sans accepter | paramétrer | paramétrer les cookies | gestion des cookies | gérer les cookies |
      cookies | préférences cookies | accepter et continuer | accepter et fermer | personnaliser mes choix | paramètres des cookies | gérer mes cookies`,
    opens:
      "nous utilisons des cookies | ce site utilise | en poursuivant votre navigation | nous et nos partenaires | avec votre accord",
    within: `utilise des cookies | utilisons des cookies | dépôt de cookies | l'utilisation de cookies | vos données personnelles pour |
      accepter les cookies | ce contenu est bloqué | retirer votre consentement`,
  },
  paywall: {
    parts: `abonnés | réservé aux abonnés | article réservé aux abonnés | article réservé à nos abonnés |
      contenu réservé aux abonnés | s'abonner | abonnez vous | je m'abonne | déjà abonné |
      vous êtes déjà abonné | se connecter | connectez vous | connexion | s'identifier | identifiez vous |
      premium | essayer gratuitement | pour lire la suite | voir les offres | découvrir les offres | abonné |
      créer un compte | s'abonner pour # € | abonnement | offrir un abonnement | faire un don |
      je fais un don | je soutiens | découvrir nos offres`,
    opens: `il vous reste # | cet article est réservé | la suite est réservée | pour lire la suite | vous avez lu | déjà abonné | abonnez vous pour | profitez de | poursuivez votre lecture | abonnez vous dès | sans engagement | article réservé |
      soutenez une presse | soutenez la presse | soutenez le journalisme | soutenez un journalisme | notre journalisme a besoin | soutenez nous`,
    within: `réservé aux abonnés | réservé à nos abonnés | réservée aux abonnés | sans engagement | de cet article à lire | résiliable à tout moment | pour lire la suite | accès illimité | le premier mois | offre d'abonnement |
      sur un autre appareil | seul appareil à la fois | plusieurs appareils |
      faites un don`,
  },
  disclaimer: {
    parts: "note de la rédaction | la rédaction vous conseille | ndlr",
    opens: `note de la rédaction | cet article a été traduit | cet article a été généré | les opinions exprimées |
      les propos tenus | cet article est republié | à propos de l'auteur | cet article est paru |
      cet article est initialement paru | cet article a été publié initialement |
      cet article a été initialement | cet article a été publié dans | résumé généré par |
      article rédigé avec | article généré | contenu généré par | rectificatif | erratum | correction une |
      cet article a été mis à jour | cet article a été modifié | cet article a été corrigé |
      mise à jour l'article | mise à jour cet article | une version précédente de cet article |
      une première version de cet article | dans une version précédente de`,
    within: `n'engagent que leur auteur | n'engage que son auteur | ne reflètent pas nécessairement | a été rédigé avec l'aide de | traduit automatiquement | à titre indicatif |
      générée par une intelligence artificielle | généré par une intelligence artificielle | relu par la rédaction | relu par un journaliste | à l'aide de l'intelligence artificielle`,
  },
  navigation: {
    parts: `accueil | retour à l'accueil | aller au contenu | aller au contenu principal | aller au menu |
      aller à la recherche | recherche | rechercher | fermer | ouvrir le menu | actualité | actualités |
      actu | politique | économie | international | monde | société | sport | sports | culture | france |
      europe | afrique | amériques | asie | planète | environnement | santé | sciences | tech | high tech |
      idées | opinions | débats | éditos | faits divers | justice | police | région | régions | local |
      météo | horoscope | jeux | mots croisés | loisirs | voyage | style | mode | cuisine | immobilier |
      emploi | auto | bourse | médias | people | télévision | cinéma | musique | vidéos | photos | en direct |
      direct | le direct | lives | mon compte | mon espace | se déconnecter | le journal | édition du jour |
      kiosque | services | boutique | annonces légales | avis de décès | obsèques | petites annonces | plus |
      suivant | précédent | retour | haut de page | # min de lecture | temps de lecture # min |
      lecture # min | # minutes de lecture | temps de lecture | rubriques | sections | fil info | football |
      rugby | cyclisme | diaporama | vidéo indisponible | contenu externe | afficher le contenu |
      écouter cet article | écouter l'article | écouter | sondage | votez | je vote | voter |
      voir les résultats | voir moins | sommaire | lecture | plein écran | sous-titres | volume |
      activer le son | couper le son | image suivante | image précédente | diapositive suivante | agrandir |
      agrandir l'image | réduire | masquer | mode sombre | taille du texte | lire plus tard | vidéo suivante |
      chargement | chargement en cours`,
    opens: `vous êtes ici | accueil | temps de lecture | temps de lecture estimé | lecture | cette vidéo n'est |
      cette vidéo est indisponible | votre navigateur ne | veuillez activer javascript | activez javascript |
      ce contenu n'est pas | ce contenu est bloqué | pour afficher ce contenu | pour visualiser ce contenu |
      ce contenu a été bloqué`,
  },
  footer: {
    parts: `mentions légales | politique de confidentialité | confidentialité | conditions générales | conditions générales d'utilisation | cgu | cgv | conditions générales de vente | contact | contacts | contactez nous | nous contacter | qui sommes nous | à propos |
      plan du site | aide | aide et contact | faq | archives | charte | données personnelles | accessibilité | recrutement | publicité sur | tous droits réservés | la charte | service client | politique de cookies | droits de reproduction | nos applications`,
    opens: "tous droits réservés | reproduction interdite | un site du groupe | édité par",
    within:
      "tous droits réservés | toute reproduction | reproduction interdite | reproduction partielle | un site du groupe | tous droits de reproduction",
  },
  photo: {
    parts: `photo | photos | image | illustration | crédit photo | crédits photo | photo d'archives | image d'illustration | photo d'illustration | archives | légende | crédit | dr | capture d'écran | afficher la légende`,
    opens: `photo | crédit photo | crédits | image | photo d'illustration | photo d'archives | illustration | sur cette photo | de gauche à droite | ici`,
    within: `photo d'archives | photo d'illustration | image d'illustration | crédit photo | de gauche à droite | via afp | via reuters | photo prise | capture d'écran | vue aérienne`,
  },
  correction: {
    opens:
      "correction | rectificatif | erratum | mise à jour | précision | une première version | une version précédente",
  },
  reposting: {
    parts: "article original | source | lire l'article original",
    opens: "cet article est republié | vous lisez actuellement",
    within: "publié initialement | est apparu en premier sur | initialement publié | publié à l'origine",
  },
});
