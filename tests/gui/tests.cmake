codebook_test(gui colorroles codebook_widgets)
codebook_test(gui partcursor codebook_answer)
codebook_test(gui casereader codebook_answer)
codebook_test(gui pathof codebook_answer)
