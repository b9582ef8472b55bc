codebook_test(text textspan codebook_text)
