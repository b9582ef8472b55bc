codebook_test(decoder corpus codebook_decoder)
