import { cuesOf } from "../lists.ts";

/** What lines of Portuguese pages say that are not their article. */
export const cues = cuesOf({
  advertisement: {
    parts: `publicidade | pub | anúncio | anúncios | patrocinado | conteúdo patrocinado | conteúdo de marca | continua após a publicidade | continua depois da publicidade | continua após publicidade | o artigo continua após a publicidade | após a publicidade |
      fechar anúncio | pular anúncio | saltar publicidade | informe publicitário | oferecimento | cupom | cupons | cupons de desconto | ofertas | compre agora | anuncie | anuncie aqui | advertisement`,
    opens: "publicidade | patrocinado por | oferecido por | apresentado por | em parceria com | compre",
    within: `código promocional | cupom de desconto | links de afiliados | receber uma comissão | teste grátis | experimente grátis | continua após a publicidade |
      receber comissão | por meio dos links desta | através dos nossos links | comprar pelos links`,
  },
  comments: {
    parts: `comentário | comentários | # comentários | # comentário | comentar | comente | ver comentários | ver os comentários | ler comentários | deixe um comentário | deixe seu comentário | deixar um comentário | adicionar comentário | enviar comentário |
      todos os comentários | ver mais comentários | sem comentários | nenhum comentário | responder | denunciar | reportar | a sua opinião | sua opinião | participe da conversa | seja o primeiro a comentar | regras de participação | publicar comentário | cancelar resposta | curtir | gosto`,
    opens: `deixe um comentário | deixe uma resposta | deixe o seu comentário | os comentários são | os comentários não | faça login para comentar | para comentar | o seu endereço de email | seja o primeiro |
      encontrou um erro | encontrou algum erro | tem uma denúncia | tem uma história | tem alguma denúncia`,
    within:
      "para comentar é preciso | os comentários são de responsabilidade | o conteúdo de cada comentário é de | os comentários não representam | o seu endereço de e mail não será | campos obrigatórios são | para poder comentar | comentários estão encerrados",
  },
  share: {
    parts: `compartilhar | compartilhe | partilhar | partilhe | compartilhar no facebook | compartilhar no whatsapp | compartilhar no twitter | compartilhar no x | partilhar no facebook | partilhar no twitter | partilhar artigo | partilhar notícia | compartilhar notícia | compartilhe esta notícia |
      compartilhe essa notícia | tuitar | enviar | enviar por email | enviar por e mail | imprimir | guardar | salvar | salvar artigo | guardar artigo | copiar link | copiar | link copiado | copiar url | ouvir | ouvir artigo | ouvir notícia | ouça este conteúdo | siga nos | siga | seguir | favoritos | ler mais tarde | oferecer artigo | presentear | aumentar fonte | diminuir fonte`,
    opens:
      "compartilhe | partilhe | compartilhar esta | siga nos | siga o nosso | siga nosso | siga nossas | siga o canal | entre no nosso canal | participe do nosso | acompanhe nos | receba notícias no whatsapp",
    within: `siga nos no | nas redes sociais | canal do whatsapp | grupo do whatsapp | canal de whatsapp | canal no telegram | no google news | no google notícias |
      fonte preferencial no google | no google notícias | no google news | grupo do telegram | grupo do whatsapp | grupo no whatsapp`,
  },
  newsletter: {
    parts: `inscreva se | inscrever se | subscrever | subscreva | assinar newsletter | seu e mail | seu email | o seu email | o seu e mail | receber newsletter | boletim | cadastre se | cadastrar | notificações | ativar notificações | alertas`,
    opens: `inscreva se | assine a newsletter | assine nossa newsletter | subscreva a | receba | receba as | receba no | cadastre se | não perca | fique por dentro | fique a par | as principais notícias |
      baixe nosso aplicativo | baixe o aplicativo | baixe o app | descarregue a nossa app | descarregue a app | ao se cadastrar | ao se inscrever | ao subscrever | quer receber mais | fique por dentro`,
    within: `nossa newsletter | a nossa newsletter | no seu e mail | no seu email | na sua caixa de | cancelar a subscrição | inscreva se para receber | subscreva gratuitamente | direto no seu |
      cancelar a inscrição | concorda com os termos | cancelar a subscrição`,
  },
  related: {
    parts: `leia também | leia mais | ler mais | saiba mais | veja também | veja mais | ver mais | ver também |
      leia ainda | últimas postagens | postagens recentes | mais lidas | mais lidos | mais vistas |
      as mais lidas | mais vistos | últimas notícias | últimas | relacionadas | relacionados |
      notícias relacionadas | artigos relacionados | matérias relacionadas | conteúdos relacionados |
      recomendados | recomendadas | recomendado para você | recomendamos | recomendações | você pode gostar |
      você também pode gostar | pode também gostar | também lhe pode interessar | em destaque | destaques |
      mais notícias | mais sobre | tópicos | temas | tags | etiquetas | palavras chave | assuntos |
      próxima notícia | próximo artigo | artigo anterior | continue lendo | continuar a ler |
      outras notícias | a seguir | veja todas | não perca | sugestões | mais do | tudo sobre |
      continuar lendo | mais em | galeria | galeria de fotos | # fotos | # imagens | ver fotos |
      veja as fotos | tendências | em alta | outros artigos | do mesmo autor | conteúdo relacionado |
      você pode se interessar | pode interessar`,
    opens: `artigo anterior | próximo artigo | matéria anterior | próxima matéria | leia também | leia mais | leia ainda | leia a matéria | saiba mais | veja também | veja mais | veja o vídeo | ver também | ler também | mais sobre | vídeo | vídeos | confira | confira também | assista | assista também | entenda | não perca | notícia relacionada | oiça também |
      acompanhe as últimas notícias | veja o vídeo`,
    within: "leia também | veja também | clique aqui para ler | todas as notícias sobre",
  },
  cookies: {
    parts:
      "aceitar | aceitar cookies | aceitar tudo | aceitar todos | rejeitar | rejeitar tudo | recusar | configurar cookies | preferências de cookies | gerir cookies | gerenciar cookies | cookies | aceitar e continuar | política de cookies | prosseguir | concordo | entendi",
    opens:
      "utilizamos cookies | usamos cookies | este site utiliza | este site usa | nós e os nossos parceiros | ao continuar navegando | o nosso site utiliza",
    within:
      "utiliza cookies | utilizamos cookies | usamos cookies | uso de cookies | utilização de cookies | concorda com a | dados pessoais para | ao continuar a navegar",
  },
  paywall: {
    parts: `exclusivo para assinantes | só para assinantes | conteúdo exclusivo | exclusivo assinantes | exclusivo | assinante | assinantes | assine | assine já | assine agora | assinatura | assinar | já é assinante | já sou assinante | faça login | fazer login | iniciar sessão | entrar | entre | login | registe se | registar | criar conta | premium | conteúdo para assinantes | ver planos | quero assinar | área do assinante`,
    opens: `este conteúdo é exclusivo | conteúdo exclusivo para | este artigo é exclusivo | para continuar a ler | para continuar lendo | assine para | já é assinante | assine por | assine o | torne se assinante | você atingiu o limite | tenha acesso |
      apoie o jornalismo | apoie o nosso jornalismo | apoie nosso jornalismo | sua assinatura | a sua assinatura`,
    within:
      "exclusivo para assinantes | para continuar lendo | para continuar a ler | acesso ilimitado | cancele quando quiser | no primeiro mês | só para assinantes | sem fidelização",
  },
  disclaimer: {
    parts: "nota da redação | nota do editor | nota da redacção",
    opens: `nota da redação | nota do editor | as opiniões expressas | este texto não reflete |
      este artigo foi traduzido | este conteúdo foi | sobre o autor | sobre a autora | os artigos assinados |
      o conteúdo deste | este artigo foi publicado | este texto foi publicado |
      esta reportagem foi publicada | esta matéria foi publicada | texto traduzido com |
      este texto foi traduzido | resumo gerado por | texto gerado por | conteúdo gerado por | errata |
      correção uma versão | uma versão anterior deste | este artigo foi atualizado |
      este texto foi atualizado | esta reportagem foi atualizada | esta matéria foi atualizada |
      este artigo foi corrigido`,
    within: `não reflete necessariamente | não refletem necessariamente | são de responsabilidade do autor | inteira responsabilidade | não representa a opinião | com auxílio de inteligência artificial | não se responsabiliza |
      revisado por um editor | revisado pela redação | revisto pela redação | revisto por um editor | revisado por um jornalista | revisto por um jornalista`,
  },
  navigation: {
    parts: `início | página inicial | ir para o conteúdo | pular para o conteúdo | saltar para o conteúdo | buscar |
      busca | pesquisar | pesquisa | procurar | menu | abrir menu | fechar | fechar menu | seções | secções |
      política | economia | internacional | mundo | sociedade | esporte | esportes | desporto | cultura |
      brasil | portugal | país | nacional | local | cidade | cidades | região | regional | ciência | saúde |
      tecnologia | educação | meio ambiente | ambiente | opinião | editorial | colunas | colunistas | blogs |
      polícia | justiça | segurança | negócios | finanças | mercado | dinheiro | entretenimento | famosos |
      celebridades | estilo | moda | gastronomia | viagem | viagens | carros | futebol | televisão | tv |
      cinema | música | livros | horóscopo | loterias | tempo | clima | vídeos | fotos | galeria | galerias |
      ao vivo | em direto | direto | última hora | notícias | edição impressa | minha conta | a minha conta |
      sair | terminar sessão | serviços | classificados | especiais | multimédia | podcasts | anterior |
      próxima | próximo | seguinte | voltar | voltar ao topo | topo | mais | # min de leitura |
      # minutos de leitura | tempo de leitura # min | leitura # min | edições | vida | copa |
      vídeo indisponível | vídeo não disponível | conteúdo externo | ouça este artigo | ouvir artigo | ouvir |
      enquete | sondagem | vote | votar | ver resultados | ver menos | ver tudo | ver todos | índice |
      voltar ao início | reproduzir | tela cheia | ecrã inteiro | legendas | volume | próxima imagem |
      imagem anterior | ampliar | ampliar imagem | ocultar | carregando | a carregar`,
    opens: `você está em | está em | início | tempo de leitura | este vídeo não | seu navegador não |
      o seu navegador não | habilite o javascript | este conteúdo não está | para ver este conteúdo |
      para visualizar este conteúdo`,
  },
  footer: {
    parts: `política de privacidade | privacidade | termos de uso | termos e condições | termos | condições de utilização | contato | contacto | contactos | fale conosco | fale connosco | quem somos | sobre | sobre nós | ficha técnica | estatuto editorial | expediente | mapa do site | ajuda | perguntas frequentes | trabalhe conosco | acessibilidade | todos os direitos reservados | provedor do leitor | princípios editoriais | código de conduta | livro de reclamações | anuncie conosco`,
    opens:
      "todos os direitos reservados | direitos reservados | é proibida a reprodução | proibida a reprodução | é permitida a reprodução",
    within:
      "todos os direitos reservados | direitos reservados | proibida a reprodução | reprodução total ou parcial | não pode ser publicado reescrito",
  },
  photo: {
    parts:
      "foto | fotos | imagem | imagens | fotografia | arquivo | foto de arquivo | imagem de arquivo | ilustração | legenda | créditos | crédito | reprodução | divulgação | arquivo pessoal | imagem ilustrativa | reprodução tv globo",
    opens:
      "foto | fotos | imagem | fotografia | foto de arquivo | imagem de arquivo | crédito | na imagem | na foto | ilustração | da esquerda para a direita | vista aérea | legenda",
    within:
      "foto de arquivo | imagem de arquivo | da esquerda para a direita | via reuters | via afp | foto cedida | imagem ilustrativa | imagem meramente ilustrativa | foto reprodução | foto divulgação | arquivo pessoal",
  },
  correction: {
    opens:
      "correção | correcção | errata | erramos | esclarecimento | uma versão anterior | esta reportagem foi atualizada | este artigo foi atualizado | notícia atualizada",
  },
  reposting: {
    parts: "fonte | artigo original | matéria original",
    opens: "você está lendo | publicado originalmente",
    within:
      "publicado originalmente em | apareceu primeiro em | originalmente publicado | publicado primeiro em",
  },
});
