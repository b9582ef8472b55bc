codebook_test(report answers codebook_report)
