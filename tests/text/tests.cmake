codebook_test(text language codebook_text)
codebook_test(text sourcemap codebook_text)
codebook_test(text textspan codebook_text)
codebook_test(text packing codebook_text)
