# The built data check itself, on small folders of data.
codebook_test(datacheck check Qt6::Core)
target_compile_definitions(tst_datacheck_check PRIVATE DATACHECK="$<TARGET_FILE:codebook-datacheck>")
add_dependencies(tst_datacheck_check codebook-datacheck)
