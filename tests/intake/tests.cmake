codebook_test(intake document codebook_intake)
codebook_test(intake message codebook_intake)
codebook_test(intake outlookmessage codebook_intake)
codebook_test(intake words codebook_intake)
