codebook_test(gui colorroles codebook_widgets)
codebook_test(gui partcursor codebook_answer)
