codebook_test(gui colorroles codebook_widgets)
