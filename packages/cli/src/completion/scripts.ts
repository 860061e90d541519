import type { Shell } from './shells.ts';

/*
 * Each script asks `plan-lint completion offer -- WORDS` what could stand where the cursor is, so that what it offers is
 * what the installed version knows. Nothing that was typed is ever evaluated. An answer is a word, a tab and what it
 * means; `:files` says that names of files could stand there too.
 */

// Bash cuts words at ":" and "=", and replaces only what is behind the last of them.
const BASH = `# Completes plan-lint in bash.
_plan_lint() {
  local line=\${COMP_LINE:0:COMP_POINT} answer files= word tab=$'\\t'
  local -a words
  read -ra words <<<"$line"
  [[ $line =~ [[:space:]]$ ]] && words+=('')
  local last=\${words[\${#words[@]}-1]} cut=
  [[ $last == *[:=]* && $COMP_WORDBREAKS == *[:=]* ]] && cut="\${last%"\${last##*[:=]}"}"
  COMPREPLY=()
  while IFS= read -r answer; do
    word=\${answer%%"$tab"*}
    if [[ $word == :files ]]; then files=1; else COMPREPLY+=("\${word#"$cut"}"); fi
  done < <(plan-lint completion offer -- "\${words[@]:1}" 2>/dev/null)
  if [[ -n $files && \${#COMPREPLY[@]} -eq 0 ]]; then
    compopt -o default 2>/dev/null
  elif [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "\${last#"$cut"}")
  elif [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[:=] ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -F _plan_lint plan-lint
`;

const ZSH = `#compdef plan-lint
# Completes plan-lint in zsh.
_plan_lint() {
  local answer files= tab=$'\\t'
  local -a answers whole open
  answers=("\${(@f)$(plan-lint completion offer -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  for answer in $answers; do
    if [[ $answer == :files ]]; then
      files=1
    elif [[ \${answer%%"$tab"*} == *: ]]; then
      open+=("\${\${answer%%"$tab"*}//:/\\\\:}:\${answer#*"$tab"}")
    else
      whole+=("\${\${answer%%"$tab"*}//:/\\\\:}:\${answer#*"$tab"}")
    fi
  done
  [[ -n $whole ]] && _describe -t words 'plan-lint' whole
  [[ -n $open ]] && _describe -t words 'plan-lint' open -S ''
  if [[ -n $files ]]; then
    [[ $PREFIX == *[:=]* ]] && compset -P '*[:=]'
    _files
  fi
}
if [[ $funcstack[1] == _plan_lint ]]; then _plan_lint "$@"; else compdef _plan_lint plan-lint; fi
`;

const FISH = `# Completes plan-lint in fish.
function __plan_lint_offer
    set -l words (commandline -opc) (commandline -ct)
    set -l last $words[-1]
    for answer in (plan-lint completion offer -- $words[2..-1] 2>/dev/null)
        if test "$answer" = ":files"
            set -l behind (string replace --regex '^.*[:=]' '' -- $last)
            set -l before (string sub --length (math (string length -- $last) - (string length -- $behind)) -- $last)
            for file in (__fish_complete_path $behind)
                echo -- $before$file
            end
        else
            echo -- $answer
        end
    end
end
complete --command plan-lint --no-files --arguments '(__plan_lint_offer)'
`;

/** What a shell has to read to complete the command line. */
export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
