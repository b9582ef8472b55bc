# bash completion for smtpcode
# SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
# SPDX-License-Identifier: GPL-3.0-or-later
_smtpcode() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command="" word
    local options="--format --lang --redact --rules --color --help --version"
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in show | search | decode | registry) command=$word && break ;; esac
    done
    case $previous in
    --format) COMPREPLY=($(compgen -W "text markdown html json" -- "$current")) && return ;;
    --color) COMPREPLY=($(compgen -W "auto always never" -- "$current")) && return ;;
    --lang) COMPREPLY=($(compgen -W "en de" -- "$current")) && return ;;
    --rules) compopt -o filenames && COMPREPLY=($(compgen -d -- "$current")) && return ;;
    --load | --diff) compopt -o filenames && COMPREPLY=($(compgen -f -- "$current")) && return ;;
    esac
    [ "$command" = registry ] && options="$options --list --load --diff"
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$current"))
    elif [ -z "$command" ]; then
        COMPREPLY=($(compgen -W "show search decode registry" -- "$current"))
    elif [ "$command" = decode ]; then
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current"))
    elif [ "$command" = show ]; then
        COMPREPLY=($(compgen -W "$(smtpcode registry --list 2>/dev/null | awk '$1 ~ /^[X0-9]/ { print $1 }')" -- "$current"))
    fi
}
complete -F _smtpcode smtpcode
