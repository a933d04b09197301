export const completion = `A script that lets the shell complete commands, options and built-in ids.

  mandate completion bash|zsh|fish

  source <(mandate completion bash)      in ~/.bashrc
  source <(mandate completion zsh)       in ~/.zshrc
  mandate completion fish > ~/.config/fish/completions/mandate.fish
`;
