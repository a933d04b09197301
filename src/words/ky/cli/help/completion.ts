export const completion = `Терминал буйруктарды, параметрлерди, камтылган id толуктоосу үчүн скрипт.

  mandate completion bash|zsh|fish

  source <(mandate completion bash)      ~/.bashrc файлына
  source <(mandate completion zsh)       ~/.zshrc файлына
  mandate completion fish > ~/.config/fish/completions/mandate.fish
`;
