export const completion = `Скрипт, с которым оболочка дополняет команды, параметры и встроенные id.

  mandate completion bash|zsh|fish

  source <(mandate completion bash)      в ~/.bashrc
  source <(mandate completion zsh)       в ~/.zshrc
  mandate completion fish > ~/.config/fish/completions/mandate.fish
`;
