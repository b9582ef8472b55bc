# Measured on mails and log lines beside the repository; skipped where they are absent.
qt_add_library(codebook_scores STATIC corpus/scores.cpp corpus/scores.h corpus/softlabels.h)
target_link_libraries(codebook_scores PUBLIC codebook_options Qt6::Core)
target_include_directories(codebook_scores PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
set_target_properties(codebook_scores PROPERTIES AUTOMOC OFF)
codebook_test(corpus mails codebook_report codebook_scores)
codebook_test(corpus logs codebook_report codebook_scores)
