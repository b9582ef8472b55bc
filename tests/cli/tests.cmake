codebook_test(cli arguments codebook_cli)
codebook_test(cli terminal codebook_cli)

# The built program itself, as a user's script runs it.
foreach(name smtpcode smtpcodejson)
    codebook_test(cli ${name} Qt6::Core)
    target_compile_definitions(tst_cli_${name} PRIVATE SMTPCODE="$<TARGET_FILE:smtpcode>")
    add_dependencies(tst_cli_${name} smtpcode)
endforeach()

# Neither program can reach a network: proven on the files that are shipped.
codebook_test(cli nonetwork Qt6::Core)
set(built_programs $<TARGET_FILE:smtpcode> $<TARGET_FILE:codebook-datacheck>)
add_dependencies(tst_cli_nonetwork smtpcode codebook-datacheck)
if(CODEBOOK_GUI)
    list(APPEND built_programs $<TARGET_FILE:smtp-codebook>)
    add_dependencies(tst_cli_nonetwork smtp-codebook)
endif()
target_compile_definitions(tst_cli_nonetwork PRIVATE BUILT_PROGRAMS="$<JOIN:${built_programs},:>")
