codebook_test(decoder corpus codebook_decoder)
codebook_test(decoder forms codebook_decoder)
codebook_test(decoder logs codebook_decoder)
codebook_test(decoder robust codebook_decoder)
