# SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -l commands show search decode registry
complete -c smtpcode -n "not __fish_seen_subcommand_from $commands" -f -a show -d 'All that is known about codes'
complete -c smtpcode -n "not __fish_seen_subcommand_from $commands" -f -a search -d 'Find codes by words'
complete -c smtpcode -n "not __fish_seen_subcommand_from $commands" -f -a decode -d 'Explain replies and bounces'
complete -c smtpcode -n "not __fish_seen_subcommand_from $commands" -f -a registry -d 'The registry in use'
complete -c smtpcode -n "__fish_seen_subcommand_from show search" -f
complete -c smtpcode -n "__fish_seen_subcommand_from registry" -l list -d 'Every entry'
complete -c smtpcode -n "__fish_seen_subcommand_from registry" -l load -r -F -d 'Check a file of IANA'
complete -c smtpcode -n "__fish_seen_subcommand_from registry" -l diff -r -F -d 'What a file would change'
complete -c smtpcode -l format -x -a 'text markdown html json' -d 'Form of the output'
complete -c smtpcode -l lang -x -a 'en de' -d 'Language of the explanations'
complete -c smtpcode -l redact -d 'Hide addresses, hosts and IP addresses'
complete -c smtpcode -l rules -r -d 'Your own rules and notes'
complete -c smtpcode -l color -x -a 'auto always never' -d Colours
complete -c smtpcode -s h -l help -d Help
complete -c smtpcode -l version -d Version
