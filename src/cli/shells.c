/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the shells run to complete a command line: they ask the program, see complete.c. */
#include "cli/internal.h"

#include <string.h>

/* clang-format off */
static const struct {
    const char *shell, *script;
} scripts[] = {
    {"bash",
    "# bash completion for ropa, printed by: ropa help --completion bash\n"
    "# Into `plain` a word as bash would read it, its last quote open perhaps; nothing of it is run.\n"
    "_ropa_plain() {\n"
    "  local word=$1 quote='' c i\n"
    "  plain=\n"
    "  [[ $word == '~/'* ]] && plain=$HOME word=${word:1}\n"
    "  for ((i = 0; i < ${#word}; i++)); do\n"
    "    c=${word:i:1}\n"
    "    if [[ $c == \"$quote\" ]]; then\n"
    "      quote=''\n"
    "    elif [[ -z $quote && $c == [\\'\\\"] ]]; then\n"
    "      quote=$c\n"
    "    elif [[ $c == \\\\ && $quote != \\' && ( -z $quote || ${word:i+1:1} == [\\\\\\\"\\$\\`] ) ]]; then\n"
    "      i=$((i + 1))\n"
    "      plain+=${word:i:1}\n"
    "    elif [[ $c == \\$ && $quote != \\' && ${word:i+1} =~ ^[A-Za-z_][A-Za-z_0-9]* ]]; then\n"
    "      plain+=${!BASH_REMATCH} i=$((i + ${#BASH_REMATCH}))\n"
    "    else\n"
    "      plain+=$c\n"
    "    fi\n"
    "  done\n"
    "}\n"
    "_ropa() {\n"
    "  local i word plain glue='' typed=() current before line help found=() helps=()\n"
    "  for ((i = 1; i <= COMP_CWORD; i++)); do\n"
    "    word=${COMP_WORDS[i]}\n"
    "    # what COMP_WORDBREAKS took apart\n"
    "    if [[ $word == [=:]* || -n $glue ]] && ((${#typed[@]})); then\n"
    "      typed[${#typed[@]} - 1]+=$word\n"
    "    else\n"
    "      typed+=(\"$word\")\n"
    "    fi\n"
    "    [[ $word == [=:]* && ${#word} = 1 ]] && glue=1 || glue=''\n"
    "  done\n"
    "  current=${typed[${#typed[@]} - 1]}\n"
    "  for i in \"${!typed[@]}\"; do\n"
    "    _ropa_plain \"${typed[i]}\"\n"
    "    typed[i]=$plain\n"
    "  done\n"
    "  before=\n"
    "  [[ $current == *[=:]* ]] && before=${current%\"${current##*[=:]}\"}\n"
    "  word=${typed[${#typed[@]} - 1]}\n"
    "  COMPREPLY=()\n"
    "  while IFS=$'\\t' read -r line help; do\n"
    "    case $line in\n"
    "    :files | :folders)\n"
    "      compopt -o filenames 2>/dev/null\n"
    "      [[ $word == --*=* ]] && word=${word#*=}\n"
    "      [ \"$line\" = :files ] && i=-f || i=-d\n"
    "      while IFS= read -r line; do found+=(\"$line\"); done < <(compgen \"$i\" -- \"$word\")\n"
    "      ;;\n"
    "    *)\n"
    "      found+=(\"${line#\"$before\"}\")\n"
    "      helps+=(\"${line#\"$before\"}${help:+  ($help)}\")\n"
    "      ;;\n"
    "    esac\n"
    "  done < <(\"$1\" --complete \"${typed[@]}\" 2>/dev/null)\n"
    "  [[ ${#found[@]} = 1 && ${found[0]} == *[=.,] ]] && compopt -o nospace 2>/dev/null\n"
    "  # a list that is only shown tells what the words mean\n"
    "  if [[ $COMP_TYPE = 63 && ${#helps[@]} -gt 1 ]]; then COMPREPLY=(\"${helps[@]}\"); else COMPREPLY=(\"${found[@]}\"); fi\n"
    "}\n"
    "complete -F _ropa ropa\n"},
    {"zsh",
    "#compdef ropa\n"
    "# zsh completion for ropa, printed by: ropa help --completion zsh\n"
    "_ropa() {\n"
    "  local line word help\n"
    "  local -a typed found shown more more_shown\n"
    "  typed=(\"${(@Q)words[2,CURRENT]}\")\n"
    "  typed[-1]=${(Q)PREFIX}\n"
    "  typed=(\"${(@)typed/#\\~\\//$HOME/}\")\n"
    "  for line in \"${(@f)$(\"${(Q)words[1]/#\\~\\//$HOME/}\" --complete \"${(@)typed}\" 2>/dev/null)}\"; do\n"
    "    word=${line%%$'\\t'*} help=${line#*$'\\t'}\n"
    "    case $word in\n"
    "    '') ;;\n"
    "    :files) compset -P '--*='; _files ;;\n"
    "    :folders) compset -P '--*='; _files -/ ;;\n"
    "    *[=.,]) more+=(\"$word\") more_shown+=(\"$word${help:+  -- $help}\") ;;\n"
    "    *) found+=(\"$word\") shown+=(\"$word${help:+  -- $help}\") ;;\n"
    "    esac\n"
    "  done\n"
    "  compadd -l -d shown -a found\n"
    "  compadd -S '' -l -d more_shown -a more\n"
    "}\n"
    "if [ \"$funcstack[1]\" = _ropa ]; then _ropa \"$@\"; else compdef _ropa ropa; fi\n"},
    {"fish",
    "# fish completion for ropa, printed by: ropa help --completion fish\n"
    "function __ropa_complete\n"
    "    set -l typed (commandline -opc) (commandline -ct | string replace -r '^[\\'\"]' '')\n"
    "    set -l program (string replace -r '^~/' \"$HOME/\" -- $typed[1])\n"
    "    set -l before (string match -r -- '^--[^=]*=' $typed[-1])\n"
    "    set typed (string replace -r '^~/' \"$HOME/\" -- $typed[2..-1])\n"
    "    for line in ($program --complete $typed 2>/dev/null)\n"
    "        switch $line\n"
    "            case ':files'\n"
    "                printf '%s\\n' \"$before\"(__fish_complete_path (string replace -r '^--[^=]*=' '' -- $typed[-1]))\n"
    "            case ':folders'\n"
    "                printf '%s\\n' \"$before\"(__fish_complete_directories (string replace -r '^--[^=]*=' '' -- $typed[-1]) '')\n"
    "            case '*'\n"
    "                printf '%s\\n' $line\n"
    "        end\n"
    "    end\n"
    "end\n"
    "complete -c ropa -f -a '(__ropa_complete)'\n"},
};
/* clang-format on */

int cli_completion(struct cli *cli, const char *shell) {
    struct cli_nearest near = {.word = shell, .distance = 64};
    for (size_t i = 0; i < sizeof scripts / sizeof scripts[0]; i++) {
        cli_nearest_try(&near, scripts[i].shell);
        if (strcmp(shell, scripts[i].shell))
            continue;
        fputs(scripts[i].script, cli->out);
        return CLI_DONE;
    }
    return cli_unknown(cli, &near);
}
