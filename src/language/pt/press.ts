import { phrases, words } from "../lists.ts";
import type { PressWords } from "../press-words.ts";
import { cues } from "./press-cues.ts";

/** Portuguese as papers of Brazil, Portugal and Africa write it. */
export const press: PressWords = {
  functionWords: words(`
    a à ainda além alguns antes ao aos após as às assim até cada com como contra da das de dela dele deles depois desde
    disse do dos durante e é ela elas ele eles em entre era essa esse esta está estão estava este eu foi foram há isso
    já lá lhe mais mas me mesmo meu muito na não nas nem no nos nós num numa o onde os ou outra outras outro outros
    para pela pelas pelo pelos pode por porque qual quando que quem se seja sem ser seu seus sido sob sobre sua suas
    são só também tem têm tinha todos um uma umas uns vai você segundo`),
  serviceWords: words(`
    conta assine assinar assinatura assinaturas assinante assinantes premium newsletter newsletters email e-mail caixa inscreva
    inscrever inscrição cadastre cadastro entrar login senha navegador cookies app aplicativo aplicação notificações
    alertas publicidade anúncio anúncios artigo artigos notícia conteúdo conteúdos página páginas site online acesso
    ilimitado exclusivo exclusivos grátis gratuito clique link links compartilhe compartilhar partilhar siga seguir
    twitter facebook instagram whatsapp youtube telegram podcast podcasts baixar descarregar digital edição oferta ofertas
    comentário comentários comentar leitor leitores ler leia receba javascript erro endereço configurações consentimento
    preferências privacidade vídeo`),
  cues,
  byline: {
    by: phrases(`
      por | escrito por | texto de | texto | reportagem de | redigido por | entrevista de |
      uma entrevista de | crónica de | crônica de | da redação com | autor | autora | autores |
      publicado por | texto e foto | texto e fotos | foto e texto | fotos e texto`),
    poster: phrases("redator | postado por | redação"),
    and: words("e & com"),
    contributed: phrases(`
      contribuíram para esta reportagem | contribuiu para esta reportagem |
      colaboraram para esta reportagem | colaborou para esta reportagem | colaborou com esta reportagem |
      contribuíram para este artigo | contribuiu para este artigo | colaborou`),
    helped: phrases(
      "com a colaboração de | com colaboração de | com reportagem de | colaborou | colaboraram",
    ),
    place: words("em no na"),
    contact: phrases("escreva para | contacto | contato | contactar | siga | mais de"),
    note: phrases("cobre | escreve sobre | é correspondente em | pode ser contactado"),
    noteOnJob: phrases("é | é um | é uma | é o | é a | trabalha como | foi"),
    oneself: phrases("o autor | a autora | os autores"),
    desks: phrases("redação | da redação | redacção | da redacção | equipe | agências | redação digital"),
    jobs: words(`
      jornalista jornalistas repórter repórteres redator redatora redactor redactora correspondente correspondentes editor
      editora colunista cronista fotógrafo fotógrafa fotojornalista enviado enviada diretor diretora estagiário estagiária
      articulista colaborador colaboradora`),
    jobFields: words(`
      especial chefe de da do política economia esporte esportes desporto cultura internacional mundo sociedade ciência
      saúde tecnologia adjunto adjunta sênior local em redação freelance`),
    notPeople: words(`
      redação redacção agência agências notícias jornal diário gazeta tribuna correio folha imprensa rádio televisão tv portal
      site web revista grupo editora publicado publicada atualizado artigo comentários publicidade assine política economia
      esporte esportes desporto cultura mundo brasil portugal foto fotos imagem vídeo arquivo polícia governo ministério
      partido universidade escola prefeitura câmara cidade conselho tribunal hospital ponte rua avenida praça banco associação
      segunda terça quarta quinta sexta sábado domingo feira o a os as um uma e ou com por para em no na nova novo grande início`),
    labelWords: words(
      "compartilhar imprimir comentários comentar assinar newsletter seguir artigos prezado prezada prezados",
    ),
    particles: words("de da do das dos e van von di del la le el der den los las du des della"),
    placeOpeners: words("são santa santo rio porto nova novo belo vila monte costa cabo campo new los san"),
    titles: words("dr dra sr sra prof profa dom dona eng"),
  },
  source: {
    frames: phrases(`
      da redação do {site} | jornalista do {site} | repórter do {site} | correspondente do {site} |
      colunista da {site} | repórter da {site} | jornalista da {site} | colunista do {site} |
      redação da {site} | repórter de {site}`),
    weakFrames: phrases(`
      newsletter do {site} | newsletter da {site} | assine o {site} | assine a {site} | siga o {site} |
      siga a {site} | o canal do {site} | {site} todos os direitos reservados | o app do {site} |
      sobre o {site} | sobre a {site} | siga {site} | newsletters do {site} | app do {site} |
      app da {site} | anuncie no {site} | anuncie na {site} | canal do {site} | canal da {site} |
      leia mais no {site} | leia mais na {site} | assinantes do {site} | assinantes da {site} |
      newsletters da {site} | assinar {site}`),
    repostFrames: phrases(
      "{site} é um agregador | apareceu primeiro em {site} | publicado primeiro em {site}",
    ),
    askedFrames: phrases(
      "procurado pelo {site} | procurada pelo {site} | procurados pelo {site} | procurado pela {site} | procurada pela {site} | ouvido pelo {site} | ouvida pelo {site} | contactado pelo {site} | contactada pelo {site} | {site} entrou em contato com | {site} procurou a | {site} procurou o",
    ),
    voice: words("nós nosso nossa nossos nossas você vocês"),
    joiners: words("de da do das dos e & em o a"),
    legal: words("todos os direitos reservados termos reprodução proibida"),
    companyWords: words(
      `sa ltda lda grupo mídia media editora edições holding digital redação newsletter app`,
    ),
    noHouseOpeners: words(
      `para sobre em de e um uma este esta esse essa seu sua nosso nossa todos todas google apple android ios`,
    ),
    menuWords: words(`
      hoje agora política economia sociedade mundo internacional brasil portugal europa desporto esportes
      esporte futebol cultura ciência saúde tecnologia ambiente opinião editorial colunas blogs estilo moda
      cozinha viagem viagens livros música cinema televisão rádio vídeo vídeos fotos imagens especiais arquivo
      jogos tempo região local nacional emprego classificados loja clube eventos serviços serviço ajuda contacto
      contato termos busca menu início mais últimas última novo nova melhor mulheres homens crianças família
      dinheiro carros educação polícia justiça gente dia dias semana mês ano parceiros programas todos tudo`),
    calls: words(`
      siga assine leia descubra conheça acesse mais sobre em no na do da com para o a os as`),
    indefinite: words("um uma"),
    noHouses: phrases("últimas notícias | notícias | redação | da redação | última hora | app | google"),
    toldTo: phrases(`
      disse ao | disse à | afirmou ao | afirmou à | em entrevista ao | contou ao | em declarações à |
      disse a | contou à | em entrevista à | em entrevista a | explicou ao | explicou à | procurado pelo |
      procurada pela`),
    accordingTo: phrases(`
      segundo o | segundo a | de acordo com`),
    reported: phrases("informou | noticiou | noticia | publicou | revelou | avançou | relatou"),
    papers: words(`
      jornal diário gazeta tribuna correio folha imprensa notícias público expresso manhã tarde hora estado globo povo
      século rádio televisão observador estadão voz`),
    ownPeople: words("jornalista correspondente repórter fotógrafo jornalistas repórteres"),
    agencies: phrases("agências | com agências | com informações de agências | agência"),
    agencyPrefixes: phrases(`com informações de | com informações da | com informações do | com`),
    firstPublished: phrases(`
      publicado originalmente em | publicado originalmente no | publicado originalmente na |
      publicado originalmente por | originalmente publicado em | originalmente publicado no |
      originalmente publicado na | apareceu originalmente em`),
    sourceLabels: phrases("fonte | artigo original | matéria original | link original"),
  },
  titlePrefixes: phrases("você está lendo | está a ler | ao vivo | última hora | em direto"),
  gluedTails: phrases(`
    ir para o conteúdo | pular para o conteúdo | saltar para o conteúdo | leia mais | ler mais |
    continue lendo | # min de leitura | # minutos de leitura | ouvir artigo | ver galeria | # fotos |
    # comentários`),
  dateLabels: phrases(`
    publicado | publicado em | publicada em | publicado a | atualizado | atualizado em | atualizada em |
    atualizado há | actualizado | actualizado em | última atualização | última actualização | criado em |
    data | data de publicação | modificado em | postado em`),
  photoLabels: words(
    "fotografia fotos foto imagem crédito créditos ilustração arquivo reprodução divulgação",
  ),
  photoLinks: phrases("de | por | via | cortesia de"),
  photoVia: phrases("via"),
  photoNotes: phrases("arquivo | foto de arquivo | divulgação | reprodução"),
  pictureSides: phrases("esquerda | direita | à esquerda | à direita | esq | dir | centro | ao centro"),
  captionLabels: phrases("legenda | crédito | imagem | foto | ampliar imagem | ampliar foto"),
  labels: words(`
    exclusivo vivo direto vídeo vídeos foto fotos atualização análise opinião entrevista reportagem crônica perfil
    editorial crítica pergunta resposta nota correção errata fonte leia ler veja ver também contexto balanço podcast galeria cronologia arquivo imagens
    enquete sondagem publicidade urgente resumo`),
  interview: words("pergunta resposta"),
  home: ["início", "capa", "home"],
  dateFillers: words(
    "às as a o de do da em h hs hora horas há minutos dias min leitura tempo e seg ter qua qui sex sáb dom brt gmt",
  ),
};
