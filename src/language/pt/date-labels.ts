import type { DateLabels } from "../date-labels.ts";

export const labels: DateLabels = {
  published: [
    "publicado",
    "publicada",
    "publicado em",
    "publicado a",
    "publicado há",
    "data de publicação",
    "publicação",
    "postado",
    "postado em",
    "criado em",
    "data",
  ],
  updated: [
    "atualizado",
    "atualizada",
    "atualizado em",
    "atualizado às",
    "actualizado",
    "actualizado em",
    "última atualização",
    "última atualização em",
    "atualização",
    "modificado",
    "modificado em",
  ],
  captured: ["arquivado em", "consultado em", "acessado em"],
  reposted: ["republicado em"],
  copyright: ["copyright", "©", "( c )", "todos os direitos reservados"],
  filePhoto: ["foto de arquivo", "imagem de arquivo", "arquivo"],
};
