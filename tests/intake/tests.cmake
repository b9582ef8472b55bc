codebook_test(intake document codebook_intake)
